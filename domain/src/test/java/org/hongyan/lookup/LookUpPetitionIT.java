package org.hongyan.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hongyan.handover.HandOverMatter;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.MatterState;
import org.hongyan.petition.EnterRegister;
import org.hongyan.petition.Receipt;
import org.hongyan.privacy.TooManyTries;
import org.hongyan.rating.OwnRating;
import org.hongyan.rating.RateHandling;
import org.hongyan.rating.RatingClosed;
import org.hongyan.rating.RatingNotOpen;
import org.hongyan.rating.RatingState;
import org.hongyan.rating.RatingTarget;
import org.hongyan.rating.RatingValue;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LookUpPetitionIT {

    private static World world;
    private static Petitioners petitioners;
    private static TestOffice city;
    private static TestOffice town;
    private static Actor clerk;

    @BeforeAll
    static void begin() {
        world = World.start();
        petitioners = new Petitioners(world);
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        town = world.places().office("guantangyi", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        clerk = world.places().person(city, "登记员", Role.INTAKE_CLERK, Role.DISPATCHER);
    }

    @BeforeEach
    void today() {
        world.clock().setDay(LocalDate.of(2026, 10, 26));
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static PublicStatus lookUp(String number, String code, String address) {
        return world.asCitizen(List.of(), () -> world.get(LookUpPetition.class).lookUp(number, code, address))
                .status();
    }

    private static void handOver(Receipt receipt) {
        world.run(clerk, () -> world.get(EnterRegister.class)
                .enter(
                        receipt.matterId(),
                        new EnterRegister.Completion(
                                receipt.title(), null, world.places().anyDivision(), "")));
        world.as(clerk, () -> world.get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(
                        receipt.matterId(),
                        HandoverKind.ASSIGN,
                        town.body(),
                        LocalDate.of(2026, 12, 18),
                        "查清事实,书面答复。",
                        "")));
    }

    @Test
    @DisplayName("number and code show the steps; each hop is there")
    void found() {
        Receipt receipt = petitioners.submit(city, petitioners.claim(2), "look-1");
        PublicStatus first = lookUp(receipt.number(), receipt.firstCode(), "192.0.2.1");
        assertThat(first.state()).isEqualTo(MatterState.SUBMITTED);
        assertThat(first.next().dueOn()).isEqualTo("2026-10-27");
        handOver(receipt);
        PublicStatus second = lookUp(
                " " + receipt.number().toLowerCase() + " ",
                receipt.codes().get(1).code(),
                "a");
        assertThat(second.state()).isEqualTo(MatterState.IN_TRANSIT);
        assertThat(second.representative()).isEqualTo(2);
        assertThat(second.steps())
                .extracting(PublicStatus.Step::kind)
                .containsExactly("SUBMIT", "REGISTER", "HAND_OVER");
        assertThat(second.next().dueOn()).isEqualTo("2026-11-10");
    }

    @Test
    @DisplayName("a wrong number and a wrong code get the same answer; guessing is slowed, the right code works")
    void wrong() {
        Receipt mine = petitioners.submit(city, petitioners.claim(1), "look-2");
        Receipt other = petitioners.submit(city, petitioners.claim(1), "look-3");
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> lookUp(mine.number(), other.firstCode(), "192.0.2.9"))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                            .isInstanceOf(NothingFound.class));
        }
        assertThatThrownBy(() -> lookUp(other.number(), mine.firstCode(), "192.0.2.9"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(TooManyTries.class));
        assertThat(lookUp(mine.number(), mine.firstCode(), "192.0.2.9").number())
                .isEqualTo(mine.number());
        assertThatThrownBy(() -> lookUp(mine.number(), "123456789012345678", "192.0.2.10"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @DisplayName("the office is rated from the handover until its last day, each representative apart")
    void rated() {
        Receipt receipt = petitioners.submit(city, petitioners.claim(2), "look-4");
        List<String> proofs = petitioners.proofs(receipt, 0);
        assertThatThrownBy(() -> rate(receipt, proofs, RatingValue.SATISFIED))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(RatingNotOpen.class));
        handOver(receipt);
        assertThat(rate(receipt, proofs, RatingValue.SATISFIED).state()).isEqualTo(RatingState.RATED);
        assertThat(rate(receipt, proofs, RatingValue.DISSATISFIED).value()).isEqualTo(RatingValue.DISSATISFIED);
        PublicStatus second = lookUp(receipt.number(), receipt.codes().get(1).code(), "192.0.2.2");
        assertThat(second.ratings())
                .extracting(OwnRating::state)
                .containsExactly(RatingState.OPEN, RatingState.NOT_OPEN);
        world.clock().setDay(LocalDate.of(2026, 11, 26));
        assertThatThrownBy(() -> rate(receipt, proofs, RatingValue.SATISFIED))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(RatingClosed.class));
    }

    private static OwnRating rate(Receipt receipt, List<String> proofs, RatingValue value) {
        return world.asCitizen(proofs, () -> world.get(RateHandling.class)
                .rate(receipt.matterId(), RatingTarget.OFFICE, value, "来电告知及时", true));
    }
}

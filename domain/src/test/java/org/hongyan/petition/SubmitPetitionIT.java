package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.FieldError;
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

class SubmitPetitionIT {

    private static World world;
    private static Petitioners petitioners;
    private static TestOffice city;
    private static Actor clerk;

    @BeforeAll
    static void begin() {
        world = World.start();
        petitioners = new Petitioners(world);
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        clerk = world.places().person(city, "登记员", Role.INTAKE_CLERK, Role.DISPATCHER);
    }

    @BeforeEach
    void today() {
        world.clock().setDay(java.time.LocalDate.of(2026, 10, 26));
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("online: number, one code for each representative, on the clerk's list, registered by T03")
    void submitted() {
        Receipt receipt = petitioners.submit(city, petitioners.claim(3), "key-1");
        assertThat(receipt.codes()).hasSize(3).allSatisfy(one -> assertThat(one.groups())
                .allMatch(g -> g.length() == 6));
        assertThat(receipt.decideBy()).isEqualTo("2026-11-10");

        List<DeskRow> rows =
                world.as(clerk, () -> world.get(DeskLists.class).page(DeskQuery.of(Set.of(DeskGroup.TO_REGISTER), 20)));
        assertThat(rows).extracting(DeskRow::number).contains(receipt.number());
        assertThat(rows).extracting(DeskRow::maskedName).contains("李**");

        world.run(clerk, () -> world.get(EnterRegister.class)
                .enter(
                        receipt.matterId(),
                        new EnterRegister.Completion(
                                receipt.title(), null, world.places().anyDivision(), "柳堤村")));
        assertThat(world.as(clerk, () -> world.get(MatterReader.class).open(receipt.matterId()))
                        .state())
                .isEqualTo(MatterState.REGISTERED);
        assertThat(world.asCitizen(petitioners.proofs(receipt, 1), () -> world.get(Timeline.class)
                        .of(receipt.matterId())))
                .extracting(entry -> entry.kind())
                .containsExactly("SUBMIT", "REGISTER");
        assertThat(world.asCitizen(List.of(), () -> world.get(Timeline.class).of(receipt.matterId())))
                .isEmpty();
    }

    @Test
    @DisplayName("the same request again gets the same answer; another content under the same key is refused")
    void replayed() {
        PetitionInput input = petitioners.claim(1);
        Receipt first = petitioners.submit(city, input, "key-2");
        Receipt again = petitioners.submit(city, input, "key-2");
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.firstCode()).isEqualTo(first.firstCode());
        assertThatThrownBy(() -> petitioners.submit(city, petitioners.claim(2), "key-2"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(RequestKeyReused.class));
    }

    @Test
    @DisplayName("a day later the answer is forgotten by the day's jobs, the petition is not")
    void forgotten() {
        PetitionInput input = petitioners.claim(1);
        Receipt first = petitioners.submit(city, input, "key-6");
        world.clock().forward(java.time.Duration.ofHours(25));
        int gone = world.as(Actor.system(null, null), () -> world.get(ForgetUnfinished.class)
                .forget());
        assertThat(gone).isPositive();
        assertThat(petitioners.submit(city, input, "key-6").number()).isNotEqualTo(first.number());
        assertThat(world.as(clerk, () -> world.get(MatterReader.class).open(first.matterId()))
                        .number())
                .isEqualTo(first.number());
    }

    @Test
    @DisplayName("eight clicks at once make one petition")
    void clickedManyTimes() throws Exception {
        PetitionInput input = petitioners.claim(1);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> clicks = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(i -> () -> {
                        try {
                            return petitioners.submit(city, input, "key-3").number();
                        } catch (RefusedException refused) {
                            assertThat(refused.refusal()).isInstanceOf(RequestInFlight.class);
                            return "";
                        }
                    })
                    .toList();
            Set<String> numbers = new java.util.HashSet<>();
            for (Future<String> answer : pool.invokeAll(clicks)) {
                numbers.add(answer.get());
            }
            numbers.remove("");
            assertThat(numbers).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @DisplayName("an accusation is refused with the way to the sealed channel, and nothing is stored")
    void accusation() {
        PetitionInput claim = petitioners.claim(1);
        PetitionInput accusation = new PetitionInput(
                Nature.ACCUSATION,
                claim.title(),
                claim.content(),
                claim.demands(),
                claim.divisionCode(),
                claim.placeDetail(),
                null,
                claim.petitioners(),
                1,
                false,
                false,
                false);
        assertThatThrownBy(() -> petitioners.submit(city, accusation, "key-4"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(AccusationNotTakenHere.class));
    }

    @Test
    @DisplayName("every field that is wrong is named by its pointer")
    void badInput() {
        PetitionInput bad = new PetitionInput(
                null,
                " ",
                "x".repeat(4001),
                List.of("要求", ""),
                "999999999999",
                "",
                "000000",
                List.of(
                        new PetitionerInput("", "42122219900231123X", "12", ""),
                        new PetitionerInput("王五", "", "", ""),
                        new PetitionerInput("王六", "", "", ""),
                        new PetitionerInput("王七", "", "", ""),
                        new PetitionerInput("王八一", "", "", ""),
                        new PetitionerInput("王九", "", "", "")),
                1_000_000_000,
                false,
                false,
                false);
        assertThatThrownBy(() -> petitioners.submit(city, bad, "key-5"))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .contains(
                                "/nature",
                                "/title",
                                "/content",
                                "/demands/1",
                                "/place/divisionCode",
                                "/subject",
                                "/petitioners",
                                "/petitioners/0/name",
                                "/petitioners/0/idNumber",
                                "/petitioners/0/phone",
                                "/headCount"));
    }

    @Test
    @DisplayName("an anonymous letter is registered without a code; rare characters and emoji stay as written")
    void letter() {
        PetitionInput claim = petitioners.claim(0);
        PetitionInput odd = new PetitionInput(
                claim.nature(),
                "㐂𠮷村的路😀 =1+1 <script>alert(1)</script>",
                "'; drop table petition; --",
                claim.demands(),
                claim.divisionCode(),
                "",
                null,
                List.of(),
                80,
                false,
                false,
                false);
        Receipt receipt = petitioners.letter(clerk, odd);
        assertThat(receipt.codes()).isEmpty();
        assertThat(world.as(clerk, () -> world.get(MatterReader.class).open(receipt.matterId()))
                        .title())
                .isEqualTo("㐂𠮷村的路😀 =1+1 <script>alert(1)</script>");
    }

    @Test
    @DisplayName("the first row of a submission, written in short, is what every later writing of it says")
    void first_row_as_every_other() throws Exception {
        for (boolean asked : List.of(false, true)) {
            PetitionInput claim = petitioners.claim(2);
            PetitionInput six = new PetitionInput(
                    claim.nature(),
                    claim.title(),
                    claim.content(),
                    claim.demands(),
                    claim.divisionCode(),
                    claim.placeDetail(),
                    null,
                    claim.petitioners(),
                    asked ? 6 : 2,
                    asked,
                    asked,
                    false);
            Receipt receipt = petitioners.submit(city, six, "key-row-" + asked);
            String written = row(receipt.matterId());
            world.as(
                    clerk,
                    () -> world.inTransaction(() -> {
                        Matter matter = world.get(Matters.class)
                                .byId(receipt.matterId())
                                .orElseThrow();
                        world.get(StandingBook.class).refresh(matter);
                        return matter;
                    }));
            assertThat(row(receipt.matterId())).isEqualTo(written).contains("TO_REGISTER");
            assertThat(written.contains("{COLLECTIVE,CONFIDENTIAL,KEEP_FROM_VILLAGE}"))
                    .isEqualTo(asked);
        }
    }

    private static String row(UUID matterId) throws Exception {
        try (Connection connection = world.database().asOwner().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select d::text from desk_item d where matter_id = ?")) {
            statement.setObject(1, matterId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}

package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongyan.notice.Lane;
import org.hongyan.notice.NoticeState;
import org.hongyan.notice.NoticeView;
import org.hongyan.notice.Notices;
import org.hongyan.notice.OutboxWorker;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PetitionerNoticesIT {

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

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("each petitioner is told once what the lifecycle says, and what was seen anyway is not told again")
    void each_petitioner_is_told() {
        Receipt receipt = petitioners.submit(city, petitioners.claim(3), "tell-1");
        assertThat(notices(clerk, receipt)).isEmpty();
        world.run(clerk, () -> world.get(EnterRegister.class)
                .enter(
                        receipt.matterId(),
                        new EnterRegister.Completion(
                                receipt.title(), null, world.places().anyDivision(), "柳堤村")));

        assertThat(notices(clerk, receipt)).hasSize(3).allSatisfy(notice -> {
            assertThat(notice.key()).isEqualTo("registered");
            assertThat(notice.text()).contains(receipt.number());
            assertThat(receipt.codes()).allSatisfy(code -> assertThat(notice.text())
                    .doesNotContain(code.groups().get(0)));
        });
        world.as(Actor.system(null, null), () -> world.get(OutboxWorker.class).drain(Lane.NOTICE, 10));
        assertThat(notices(clerk, receipt)).extracting(NoticeView::state).containsOnly(NoticeState.KEPT);
        assertThat(untold(200)).as("left to be told by hand").isEqualTo(3);
        assertThat(untold(2)).as("counted up to a limit").isEqualTo(2);
    }

    @Test
    @DisplayName("who gave a mail address is told there, and only its first letter stands on the desk")
    void a_mail_address_is_used() {
        TestOffice town = world.places().office("guantang", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, null);
        Actor townClerk = world.places().person(town, "登记员", Role.INTAKE_CLERK, Role.DISPATCHER);
        PetitionInput claim = petitioners.claim(0);
        PetitionInput written = new PetitionInput(
                claim.nature(),
                claim.title(),
                claim.content(),
                claim.demands(),
                claim.divisionCode(),
                claim.placeDetail(),
                null,
                List.of(new PetitionerInput("李秀兰", "", "", "Li.Xiulan@QQ.com ", "")),
                1,
                false,
                false,
                false);
        Receipt receipt = petitioners.submit(town, written, "tell-mail");
        world.run(townClerk, () -> world.get(EnterRegister.class)
                .enter(
                        receipt.matterId(),
                        new EnterRegister.Completion(
                                receipt.title(), null, world.places().anyDivision(), "柳堤村")));

        assertThat(notices(townClerk, receipt)).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(NoticeState.WAITING);
            assertThat(notice.reached()).isEqualTo("L***@qq.com");
        });
        world.as(Actor.system(null, null), () -> world.get(OutboxWorker.class).drain(Lane.NOTICE, 10));
    }

    private static int untold(int atMost) {
        return world.as(
                clerk, () -> world.inTransaction(() -> world.get(Notices.class).countToPassOn(atMost)));
    }

    private static List<NoticeView> notices(Actor reader, Receipt receipt) {
        return world.as(
                reader, () -> world.inTransaction(() -> world.get(Notices.class).ofMatter(receipt.matterId())));
    }
}

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
        assertThat(notices(receipt)).isEmpty();
        world.run(clerk, () -> world.get(EnterRegister.class)
                .enter(
                        receipt.matterId(),
                        new EnterRegister.Completion(
                                receipt.title(), null, world.places().anyDivision(), "柳堤村")));

        assertThat(notices(receipt)).hasSize(3).allSatisfy(notice -> {
            assertThat(notice.key()).isEqualTo("registered");
            assertThat(notice.text()).contains(receipt.number());
            assertThat(receipt.codes()).allSatisfy(code -> assertThat(notice.text())
                    .doesNotContain(code.groups().get(0)));
        });
        world.as(Actor.system(null, null), () -> world.get(OutboxWorker.class).drain(Lane.NOTICE, 10));
        assertThat(notices(receipt)).extracting(NoticeView::state).containsOnly(NoticeState.KEPT);
        assertThat(untold(200)).as("left to be told by hand").isEqualTo(3);
        assertThat(untold(2)).as("counted up to a limit").isEqualTo(2);
    }

    private static int untold(int atMost) {
        return world.as(
                clerk, () -> world.inTransaction(() -> world.get(Notices.class).countToPassOn(atMost)));
    }

    private static List<NoticeView> notices(Receipt receipt) {
        return world.as(
                clerk, () -> world.inTransaction(() -> world.get(Notices.class).ofMatter(receipt.matterId())));
    }
}

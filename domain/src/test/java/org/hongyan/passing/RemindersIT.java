package org.hongyan.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.WarningGrade;
import org.hongyan.matter.Audience;
import org.hongyan.matter.DeadlineReminder;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The night reminds the body that keeps a limit, each grade once, and nobody else. */
class RemindersIT {

    private static final LocalDate NEXT_MONTH = ReplyStage.START.plusDays(31);

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    @Test
    @DisplayName("办理期限用了一半，承办单位当天看到提醒，记在自己的经过里；再跑一次不重复；交办单位看不到")
    void each_grade_once_to_the_body_that_keeps_it() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        night(ReplyStage.START);
        assertThat(reminders(stage.handler, ReplyStage.START)).isEmpty();
        night(NEXT_MONTH);
        night(NEXT_MONTH);
        assertThat(reminders(stage.handler, NEXT_MONTH))
                .filteredOn(one -> one.clock() == ClockKind.HANDLING)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.matterId()).isEqualTo(matter);
                    assertThat(one.grade()).isEqualTo(WarningGrade.HALF);
                });
        assertThat(told(stage.handler, matter)).containsOnlyOnce("DEADLINE_HALF");
        assertThat(told(stage.cityClerk, matter)).doesNotContain("DEADLINE_HALF");
        assertThat(reminders(stage.cityClerk, NEXT_MONTH)).isEmpty();
        night(ReplyStage.START.plusDays(70));
        assertThat(told(stage.handler, matter))
                .as("nights were missed: the highest grade only")
                .contains("DEADLINE_OVERDUE")
                .doesNotContain("DEADLINE_MOST", "DEADLINE_LAST");
        assertThat(reminders(stage.handler, NEXT_MONTH)).as("only on its day").isEmpty();
    }

    private static void night(LocalDate day) {
        stage.world.clock().setDay(day);
        stage.world.get(DayPassing.class).run();
    }

    private static List<DeadlineReminder> reminders(Actor actor, LocalDate day) {
        return stage.world.as(actor, () -> stage.world.get(DeskLists.class).reminders(day, 10));
    }

    private static List<String> told(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(Timeline.class).of(matter)).stream()
                .filter(entry -> entry.audience() == Audience.OFFICE)
                .map(entry -> entry.kind())
                .toList();
    }
}

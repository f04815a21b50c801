package org.hongyan.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("听证:复核期限扣除听证时间")
class HearingUnderReviewIT extends HearingStage {

    @Test
    @DisplayName("复核中由复核机关举行,听证时间不计入三十日;办理期限不受影响")
    void days_of_a_hearing_are_not_counted_in_a_final_review() {
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        LocalDate handlingDue =
                stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0).dueOn();
        stage.sql("update matter set state = 'IN_FINAL' where id = ?", matter);
        stage.sql(
                "update standing set roles = array['REVIEWER', 'ASSIGNER'] where matter_id = ? and body_id = ?",
                matter,
                stage.city.body());
        UUID clock = Ids.next();
        LocalDate due = ReplyStage.START.plusDays(30);
        stage.sql(
                "insert into clock (id, matter_id, kind, office_id, body_id, started_on, original_due_on, due_on, because,"
                        + " state) values (?, ?, 'FINAL_REVIEW', ?, ?, ?, ?, ?, '', 'RUNNING')",
                clock,
                matter,
                stage.city.id(),
                stage.city.body(),
                ReplyStage.START,
                due,
                due);
        refused(NotTheHolder.class, () -> announce(stage.handler, order(matter, DAY, stage.head)));
        stage.world.clock().setDay(ReplyStage.START.plusDays(1));
        announce(reviewer, order(matter, DAY, reviewHead));
        assertThat(stage.clocks(reviewer, matter, ClockKind.FINAL_REVIEW).get(0).state())
                .isEqualTo(MatterClock.State.PAUSED);
        stage.world.clock().setDay(DAY);
        record(reviewer, matter);
        stage.world.clock().setDay(DAY.plusDays(2));
        conclude(reviewer, matter);
        // from the notice on 27 October to the conclusion on 7 November: twelve days
        assertThat(stage.clocks(reviewer, matter, ClockKind.FINAL_REVIEW))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(MatterClock.State.RUNNING);
                    assertThat(line.dueOn()).isEqualTo(due.plusDays(12));
                });
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING)
                        .get(0)
                        .dueOn())
                .isEqualTo(handlingDue);
    }
}

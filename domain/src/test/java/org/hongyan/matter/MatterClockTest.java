package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.ClockVariant;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.DueDate;
import org.hongyan.deadline.Extension;
import org.hongyan.deadline.Term;
import org.hongyan.deadline.WarningGrade;
import org.hongyan.matter.MatterClock.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One clock of a matter: what stopping, standing still, running on and prolonging do to its dates. */
class MatterClockTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 3);

    private final Deadlines deadlines = Deadlines.official();

    private MatterClock clock(ClockKind kind) {
        ClockStart start = ClockStart.of(UUID.randomUUID(), kind, UUID.randomUUID(), UUID.randomUUID(), START)
                .along(UUID.randomUUID())
                .ofPetitioner(UUID.randomUUID());
        MatterClock clock = new MatterClock(start, deadlines.due(kind, START), 1);
        assertThat(clock.id()).isNotNull();
        assertThat(clock.matterId()).isEqualTo(start.matterId());
        assertThat(clock.officeId()).isEqualTo(start.officeId());
        assertThat(clock.bodyId()).isEqualTo(start.bodyId());
        assertThat(clock.handoverId()).isEqualTo(start.handoverId());
        assertThat(clock.petitionerId()).isEqualTo(start.petitionerId());
        assertThat(clock.startedOn()).isEqualTo(START);
        assertThat(clock.kind()).isEqualTo(kind);
        return clock;
    }

    @Test
    void it_runs_from_its_start_and_says_why_it_is_due_then() {
        MatterClock clock = clock(ClockKind.HANDLING);
        assertThat(clock.isRunning()).isTrue();
        assertThat(clock.state()).isEqualTo(State.RUNNING);
        assertThat(clock.originalDueOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(clock.dueOn()).isEqualTo(clock.originalDueOn());
        assertThat(clock.because()).isNotEmpty();
        assertThat(clock.stoppedOn()).isNull();
        assertThat(clock.provisional()).isFalse();
        assertThat(clock.extended()).isFalse();
        assertThat(ClockLine.of(clock))
                .isEqualTo(new ClockLine(
                        clock.id(),
                        ClockKind.HANDLING,
                        clock.bodyId(),
                        clock.petitionerId(),
                        START,
                        clock.originalDueOn(),
                        clock.dueOn(),
                        clock.because(),
                        false,
                        State.RUNNING,
                        null));
    }

    @Test
    @DisplayName("转送时暂停、受理时停止：按转送那天算；恢复的按原来的日子继续")
    void what_a_forwarding_stopped_was_met_that_day_unless_it_runs_on() {
        MatterClock clock = clock(ClockKind.DISPATCH);
        clock.pause(START.plusDays(3));
        assertThat(clock.isRunning()).isFalse();
        assertThat(clock.stoppedOn()).isEqualTo(START.plusDays(3));
        clock.stop(START.plusDays(30));
        assertThat(clock.state()).isEqualTo(State.STOPPED);
        assertThat(clock.stoppedOn()).isEqualTo(START.plusDays(3));

        MatterClock again = clock(ClockKind.DISPATCH);
        LocalDate due = again.dueOn();
        again.pause(START.plusDays(3));
        again.revive();
        assertThat(again.isRunning()).isTrue();
        assertThat(again.stoppedOn()).isNull();
        assertThat(again.dueOn()).isEqualTo(due);
        again.stop(START.plusDays(9));
        assertThat(again.stoppedOn()).isEqualTo(START.plusDays(9));
    }

    @Test
    @DisplayName("简易程序期间普通期限停着，答复那天才算完成")
    void the_ordinary_period_is_met_by_the_answer() {
        MatterClock clock = clock(ClockKind.HANDLING);
        clock.pause(START.plusDays(1));
        clock.stop(START.plusDays(8));
        assertThat(clock.stoppedOn()).isEqualTo(START.plusDays(8));
    }

    @Test
    void a_recalled_handover_s_clock_never_ran() {
        MatterClock clock = clock(ClockKind.OBJECTION);
        clock.neverRan(START.plusDays(1));
        assertThat(clock.state()).isEqualTo(State.VOID);
        assertThat(clock.stoppedOn()).isEqualTo(START.plusDays(1));
        assertThat(clock.extended()).isFalse();
    }

    @Test
    @DisplayName("延长只一次，按宣布的日子起算；不合规定的决定什么也不改")
    void prolonged_once_by_the_rules() {
        MatterClock clock = clock(ClockKind.HANDLING);
        LocalDate first = clock.dueOn();
        assertThat(clock.extend(deadlines.due(
                        ClockRun.of(ClockKind.HANDLING, START).extended(new Extension(30, first.plusDays(1))))))
                .isFalse();
        assertThat(clock.dueOn()).isEqualTo(first);
        assertThat(clock.extended()).isFalse();
        assertThat(clock.extend(
                        deadlines.due(ClockRun.of(ClockKind.HANDLING, START).extended(new Extension(90, first)))))
                .isFalse();
        assertThat(clock.extend(
                        deadlines.due(ClockRun.of(ClockKind.HANDLING, START).extended(new Extension(30, first)))))
                .isTrue();
        assertThat(clock.dueOn()).isEqualTo(first.plusDays(30));
        assertThat(clock.originalDueOn()).isEqualTo(first);
        assertThat(clock.extended()).isTrue();
        assertThat(clock.because()).anyMatch(key -> key.contains("30"));
        clock.neverRan(first);
        assertThat(clock.extended()).isFalse();
    }

    @Test
    @DisplayName("停着的还没完，停了的完了，收回的从没算过")
    void unended_paused_and_counted_say_what_they_mean() {
        MatterClock clock = clock(ClockKind.DISPATCH);
        assertThat(clock.isUnended()).isTrue();
        assertThat(clock.isPaused()).isFalse();
        clock.pause(START);
        assertThat(clock.isUnended()).isTrue();
        assertThat(clock.isPaused()).isTrue();
        assertThat(clock.isRunning()).isFalse();
        clock.stop(START);
        assertThat(clock.isUnended()).isFalse();
        assertThat(clock.isPaused()).isFalse();
        assertThat(clock.counted()).isTrue();
        clock.neverRan(START);
        assertThat(clock.isUnended()).isFalse();
        assertThat(clock.counted()).isFalse();
    }

    @Test
    @DisplayName("每一级提醒一次；漏了一夜，补最高的一级；延长以后从头提醒；信访人自己的期限不提醒单位")
    void reminded_of_each_grade_once() {
        MatterClock clock = clock(ClockKind.HANDLING);
        assertThat(clock.remind(START, deadlines.calendar())).isFalse();
        assertThat(clock.remind(START.plusDays(30), deadlines.calendar())).isTrue();
        assertThat(clock.warned()).isEqualTo(WarningGrade.HALF);
        assertThat(clock.remind(START.plusDays(31), deadlines.calendar())).isFalse();
        assertThat(clock.remind(START.plusDays(55), deadlines.calendar())).isTrue();
        assertThat(clock.warned())
                .as("75 % was left out by nights that were missed")
                .isEqualTo(WarningGrade.MOST);
        assertThat(clock.extend(deadlines.due(
                        ClockRun.of(ClockKind.HANDLING, START).extended(new Extension(30, START.plusDays(55))))))
                .isTrue();
        assertThat(clock.warned()).isEqualTo(WarningGrade.NONE);
        assertThat(clock.remind(clock.dueOn().plusDays(1), deadlines.calendar()))
                .isTrue();
        assertThat(clock.warned()).isEqualTo(WarningGrade.OVERDUE);
        assertThat(clock.remind(clock.dueOn().plusDays(9), deadlines.calendar()))
                .isFalse();
        assertThat(clock(ClockKind.REVIEW_REQUEST).remind(START.plusDays(60), deadlines.calendar()))
                .isFalse();
    }

    @Test
    @DisplayName("下一次提醒是到下一级的那一天，超期以后没有")
    void the_next_day_to_look_is_that_of_the_next_grade() {
        DueDate due = deadlines.due(ClockKind.HANDLING, START);
        LocalDate half = WarningGrade.nextDay(START, due, deadlines.calendar()).orElseThrow();
        assertThat(WarningGrade.on(half, due, deadlines.calendar())).isEqualTo(WarningGrade.HALF);
        assertThat(WarningGrade.on(half.minusDays(1), due, deadlines.calendar()))
                .isEqualTo(WarningGrade.NONE);
        assertThat(WarningGrade.nextDay(due.due(), due, deadlines.calendar()))
                .contains(due.due().plusDays(1));
        assertThat(WarningGrade.nextDay(due.due().plusDays(1), due, deadlines.calendar()))
                .isEmpty();
    }

    @Test
    void a_start_carries_what_was_added_to_it() {
        ClockStart start = ClockStart.of(UUID.randomUUID(), ClockKind.SIMPLE_PROCEDURE, null, null, START);
        assertThat(start.variant()).isEqualTo(ClockVariant.STANDARD);
        assertThat(start.as(ClockVariant.ANSWER).variant()).isEqualTo(ClockVariant.ANSWER);
        Term term = Term.calendarDays(15);
        assertThat(start.within(term).limit()).isEqualTo(term);
        assertThat(start.limit()).isNull();
    }

    @Test
    void a_query_of_the_work_list_keeps_within_bounds() {
        assertThat(DeskQuery.of(Set.of(), 0).limit()).isEqualTo(1);
        assertThat(DeskQuery.of(Set.of(), 1000).limit()).isEqualTo(DeskQuery.MAX_LIMIT);
        assertThat(DeskQuery.of(Set.of(), 20).limit()).isEqualTo(20);
        UUID person = UUID.randomUUID();
        DeskQuery own = DeskQuery.of(Set.of(DeskGroup.HANDLING), 20)
                .choosing(DeskChoice.ALL.handledBy(person).due(null, START))
                .after(new DeskQuery.Cursor(START, person));
        assertThat(own.choice().handlerId()).isEqualTo(person);
        assertThat(own.choice().dueUntil()).isEqualTo(START);
        assertThat(own.after()).isEqualTo(new DeskQuery.Cursor(START, person));
        assertThat(own.groups()).containsExactly(DeskGroup.HANDLING);
        assertThat(DeskQuery.of(Set.of(), 20).groups())
                .as("what has ended is asked for by name")
                .hasSize(DeskGroup.values().length - 1)
                .doesNotContain(DeskGroup.CLOSED);
        assertThat(DeskQuery.everything()).hasSameSizeAs(DeskGroup.values());
    }

    @Test
    void a_row_without_a_date_stands_at_the_end_of_the_list() {
        assertThat(row(null).cursor(DeskOrder.DUE).at()).isEqualTo(DeskRow.NEVER.toString());
        assertThat(row(START).cursor(DeskOrder.DUE).at()).isEqualTo(START.toString());
    }

    private static DeskRow row(LocalDate dueOn) {
        return new DeskRow(
                UUID.randomUUID(),
                "1",
                "题",
                StandingRole.HOLDER,
                MatterState.ACCEPTED,
                DeskGroup.HANDLING,
                "LETTER",
                null,
                null,
                "李**",
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                dueOn,
                List.of(),
                START,
                null);
    }
}

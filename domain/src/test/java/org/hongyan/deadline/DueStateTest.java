package org.hongyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the chip of a clock says on which day, and what no clock, limit or pause may be. */
class DueStateTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 3);

    private final Deadlines deadlines = Deadlines.official();
    private final WorkingCalendar calendar = deadlines.calendar();
    private final DueDate sixty = deadlines.due(ClockKind.HANDLING, START);

    private DueState on(LocalDate day) {
        DueState state = DueState.on(day, ClockKind.HANDLING, sixty, calendar);
        assertThat(DueState.on(day, ClockKind.HANDLING, START, sixty.due(), calendar))
                .as("the same from start and due date alone, %s", day)
                .isEqualTo(state);
        return state;
    }

    @Test
    @DisplayName("九月三日受理，十一月二日到期：临近、紧急、逾期各从哪一天起")
    void each_state_begins_on_its_day() {
        assertThat(sixty.due()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(on(START.minusDays(1))).isEqualTo(DueState.ON_TIME);
        assertThat(on(LocalDate.of(2026, 10, 17))).isEqualTo(DueState.ON_TIME);
        assertThat(on(LocalDate.of(2026, 10, 18))).as("45 of 60 days").isEqualTo(DueState.NEAR);
        assertThat(on(LocalDate.of(2026, 10, 26))).isEqualTo(DueState.NEAR);
        assertThat(on(LocalDate.of(2026, 10, 27))).as("54 of 60 days").isEqualTo(DueState.URGENT);
        assertThat(on(LocalDate.of(2026, 11, 2))).isEqualTo(DueState.URGENT);
        assertThat(on(LocalDate.of(2026, 11, 3))).isEqualTo(DueState.OVERDUE);
    }

    @Test
    @DisplayName("期限短的，按剩下的工作日：七个起临近，两个起紧急")
    void a_short_limit_is_near_by_the_working_days_left() {
        DueDate month = deadlines.due(ClockRun.of(ClockKind.ASSIGNED_LIMIT, LocalDate.of(2026, 11, 2))
                .within(Term.until(LocalDate.of(2026, 11, 30))));
        assertThat(DueState.on(LocalDate.of(2026, 11, 18), ClockKind.ASSIGNED_LIMIT, month, calendar))
                .as("eight working days left")
                .isEqualTo(DueState.ON_TIME);
        assertThat(DueState.on(LocalDate.of(2026, 11, 19), ClockKind.ASSIGNED_LIMIT, month, calendar))
                .as("seven working days left")
                .isEqualTo(DueState.NEAR);
        DueDate five = deadlines.due(ClockKind.OBJECTION, LocalDate.of(2026, 11, 2));
        assertThat(DueState.on(LocalDate.of(2026, 11, 4), ClockKind.OBJECTION, five, calendar))
                .isEqualTo(DueState.NEAR);
        assertThat(DueState.on(LocalDate.of(2026, 11, 5), ClockKind.OBJECTION, five, calendar))
                .as("two working days left")
                .isEqualTo(DueState.URGENT);
    }

    @Test
    @DisplayName("信访人自己的期限不催办，没有的期限不会逾期")
    void the_petitioners_own_and_absent_clocks() {
        Set<ClockKind> own = EnumSet.of(ClockKind.REVIEW_REQUEST, ClockKind.FINAL_REVIEW_REQUEST, ClockKind.RATING);
        for (ClockKind kind : ClockKind.values()) {
            assertThat(kind.petitionersOwn()).as(kind.name()).isEqualTo(own.contains(kind));
            assertThat(ClockKind.ofCode(kind.code())).isEqualTo(kind);
        }
        assertThatThrownBy(() -> ClockKind.ofCode("CL99")).isInstanceOf(IllegalArgumentException.class);
        assertThat(DueState.on(LocalDate.of(2030, 1, 1), ClockKind.REVIEW_REQUEST, sixty, calendar))
                .isEqualTo(DueState.PETITIONERS_OWN);
        DueDate absent = deadlines.due(ClockRun.of(ClockKind.OBJECTION, LocalDate.of(2022, 4, 28)));
        assertThat(absent.exists()).isFalse();
        assertThat(absent.isOverdue(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(absent.extended()).isFalse();
        assertThat(absent.notBefore(START)).isEqualTo(absent);
        assertThat(DueState.on(LocalDate.of(2030, 1, 1), ClockKind.OBJECTION, absent, calendar))
                .isEqualTo(DueState.ON_TIME);
        assertThat(WarningGrade.on(LocalDate.of(2030, 1, 1), absent, calendar)).isEqualTo(WarningGrade.NONE);
        assertThat(deadlines.exists(ClockKind.OBJECTION, LocalDate.of(2022, 4, 30)))
                .isFalse();
        assertThat(deadlines.exists(ClockKind.OBJECTION, LocalDate.of(2022, 5, 1)))
                .isTrue();
        assertThat(deadlines.exists(ClockKind.HANDLING, LocalDate.of(2022, 4, 30)))
                .isTrue();
    }

    @Test
    @DisplayName("已经告诉信访人的日子不会提前")
    void a_date_already_told_is_kept() {
        LocalDate later = sixty.due().plusDays(3);
        assertThat(sixty.notBefore(null)).isEqualTo(sixty);
        assertThat(sixty.notBefore(sixty.due())).isEqualTo(sixty);
        assertThat(sixty.notBefore(later.minusDays(30))).isEqualTo(sixty);
        assertThat(sixty.notBefore(later).due()).isEqualTo(later);
        assertThat(sixty.notBefore(later).original()).isEqualTo(sixty.original());
    }

    @Test
    @DisplayName("提醒的五档：一半、四分之三、百分之八十五、百分之九十九、逾期")
    void grades() {
        DueDate hundred = deadlines.due(ClockRun.of(ClockKind.ASSIGNED_LIMIT, LocalDate.of(2026, 3, 2))
                .within(Term.until(LocalDate.of(2026, 6, 10))));
        for (int used = 0; used <= 101; used++) {
            WarningGrade expected = used > 100
                    ? WarningGrade.OVERDUE
                    : used >= 99
                            ? WarningGrade.LAST
                            : used >= 85
                                    ? WarningGrade.MOST
                                    : used >= 75
                                            ? WarningGrade.THREE_QUARTERS
                                            : used >= 50 ? WarningGrade.HALF : WarningGrade.NONE;
            LocalDate day = LocalDate.of(2026, 3, 2).plusDays(used);
            assertThat(WarningGrade.on(day, hundred, calendar))
                    .as("%s days", used)
                    .isEqualTo(expected);
            assertThat(WarningGrade.percentUsed(day, hundred, calendar)).isEqualTo(used);
        }
        DueDate at = deadlines.due(ClockRun.of(ClockKind.ASSIGNED_LIMIT, START).within(Term.until(START)));
        assertThat(WarningGrade.percentUsed(START.plusDays(1), at, calendar)).isEqualTo(100);
        assertThat(WarningGrade.percentUsed(START.minusDays(1), at, calendar)).isZero();
    }

    @Test
    @DisplayName("期限、延长、听证的天数不能是零，也不能倒过来；没有的规定长度要问人")
    void what_cannot_be() {
        for (Runnable impossible : List.<Runnable>of(
                () -> Term.calendarDays(0),
                () -> Term.workingDays(-1),
                () -> Term.months(0),
                () -> Term.until(null),
                () -> new Extension(0, START),
                () -> new Pause(START, START.minusDays(1)),
                () -> deadlines.due(ClockKind.ASSIGNED_LIMIT, START),
                () -> deadlines.due(ClockKind.SIMPLE_PROCEDURE, ClockVariant.COMPLEX, START),
                () -> deadlines.due(ClockKind.RUSH, ClockVariant.STANDARD, START),
                () -> deadlines.due(ClockKind.DEPUTY_SUGGESTION, ClockVariant.DONE, START))) {
            assertThatThrownBy(impossible::run)
                    .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
        }
        Pause hearing = new Pause(START, START.plusDays(2));
        assertThat(Arrays.asList(-1, 0, 1, 2, 3))
                .extracting(day -> hearing.covers(START.plusDays(day)))
                .containsExactly(false, true, true, true, false);
        assertThat(new Pause(START, START).covers(START)).isTrue();
        assertThat(new Extension(1, START).days()).isEqualTo(1);
    }

    @Test
    @DisplayName("小定时：异议两个工作日定，争议五个，并案三个，撤回七日，补充材料十五日")
    void small_timers() {
        LocalDate friday = LocalDate.of(2026, 11, 6);
        assertThat(deadlines.due(SmallTimer.OBJECTION_DECISION, friday).due()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(deadlines.due(SmallTimer.JURISDICTION_DECISION, friday).due())
                .isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(deadlines.due(SmallTimer.MATCH_REQUEST, friday).due()).isEqualTo(LocalDate.of(2026, 11, 11));
        assertThat(deadlines.due(SmallTimer.WITHDRAWAL_EFFECT, friday).due()).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(deadlines.due(SmallTimer.MATERIAL_DUTY, friday).due()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(deadlines.due(SmallTimer.SUGGESTION_PROMISE, friday).due()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(deadlines.due(SmallTimer.RECALL, friday).due()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(deadlines.due(SmallTimer.INTAKE, friday).due()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(deadlines.due(SmallTimer.REVIEW_REFUSAL_NOTICE, friday).due())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }
}

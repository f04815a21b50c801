package org.hongyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every date, whatever the calendar. */
class DeadlinePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private final Deadlines deadlines = Deadlines.official();
    private final WorkingCalendar calendar = deadlines.calendar();

    @Property
    void a_due_date_is_a_working_day_after_the_event(
            @ForAll("kinds") ClockKind kind, @ForAll("dates") LocalDate start) {
        DueDate due = deadlines.due(run(kind, start));
        assertThat(calendar.isWorkingDay(due.due())).isTrue();
        assertThat(due.due()).isAfter(start).isAfterOrEqualTo(due.lastDayBeforeRolling());
        assertThat(due.lastDayBeforeRolling().datesUntil(due.due()).noneMatch(calendar::isWorkingDay)
                        || due.term().unit() == TermUnit.WORKING_DAY)
                .isTrue();
    }

    @Property
    void a_later_event_never_gives_an_earlier_due_date(
            @ForAll("kinds") ClockKind kind,
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 0, max = 90) int later) {
        assertThat(deadlines.due(run(kind, start.plusDays(later))).due())
                .isAfterOrEqualTo(deadlines.due(run(kind, start)).due());
    }

    @Property
    void an_extension_never_makes_it_earlier_and_never_longer_than_allowed(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = -20, max = 5) int decided) {
        DueDate plain = deadlines.due(ClockKind.HANDLING, start);
        DueDate longer = deadlines.due(ClockRun.of(ClockKind.HANDLING, start)
                .extended(new Extension(days, plain.due().plusDays(decided))));
        assertThat(longer.original()).isEqualTo(plain.due());
        boolean lawful = days <= 30 && decided <= 0;
        assertThat(longer.extended()).isEqualTo(lawful);
        assertThat(longer.extensionRefused()).isEqualTo(!lawful);
        assertThat(longer.due())
                .isEqualTo(lawful ? calendar.sameOrNextWorkingDay(plain.due().plusDays(days)) : plain.due());
    }

    @Property
    void hearing_days_move_a_final_review_by_their_number_and_nothing_else(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 25) int after,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        Pause pause = new Pause(start.plusDays(after), start.plusDays((long) after + length - 1));
        DueDate paused =
                deadlines.due(ClockRun.of(ClockKind.FINAL_REVIEW, start).paused(pause));
        assertThat(paused.lastDayBeforeRolling()).isEqualTo(start.plusDays(30L + length));
        DueDate twice = deadlines.due(
                ClockRun.of(ClockKind.FINAL_REVIEW, start).paused(pause).paused(pause));
        assertThat(twice).isEqualTo(paused);
        assertThat(deadlines
                        .due(ClockRun.of(ClockKind.REVIEW, start).paused(pause))
                        .due())
                .isEqualTo(deadlines.due(ClockKind.REVIEW, start).due());
    }

    @Property
    void working_days_are_counted_one_by_one(
            @ForAll("dates") LocalDate start, @ForAll @IntRange(min = 1, max = 40) int n) {
        LocalDate due = calendar.plusWorkingDays(start, n);
        assertThat(calendar.isWorkingDay(due)).isTrue();
        assertThat(calendar.workingDaysBetween(start, due)).isEqualTo(n);
        assertThat(calendar.workingDaysBetween(start, due.minusDays(1))).isEqualTo(n - 1);
    }

    @Property
    void warnings_only_rise_as_time_passes(@ForAll("kinds") ClockKind kind, @ForAll("dates") LocalDate start) {
        DueDate due = deadlines.due(run(kind, start));
        List<WarningGrade> seen = new ArrayList<>();
        start.datesUntil(due.due().plusDays(3)).forEach(day -> seen.add(WarningGrade.on(day, due, calendar)));
        assertThat(seen).isSorted().startsWith(WarningGrade.NONE).endsWith(WarningGrade.OVERDUE);
        assertThat(WarningGrade.on(due.due(), due, calendar)).isEqualTo(WarningGrade.LAST);
    }

    @Property
    void a_new_calendar_never_moves_a_date_already_told_to_an_earlier_day(
            @ForAll("dates") LocalDate start, @ForAll @IntRange(min = -30, max = 30) int told) {
        DueDate due = deadlines.due(ClockKind.HANDLING, start);
        LocalDate served = due.due().plusDays(told);
        assertThat(due.notBefore(served).due()).isEqualTo(told > 0 ? served : due.due());
    }

    @Property
    void what_is_stored_comes_back_whole(@ForAll("kinds") ClockKind kind, @ForAll("dates") LocalDate start) {
        DueDate due = deadlines.due(run(kind, start));
        assertThat(DueDate.restore(due.start(), due.original(), due.due(), due.becauseText(), due.provisional()))
                .isEqualTo(due);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<ClockKind> kinds() {
        return Arbitraries.of(ClockKind.class);
    }

    /** Registered under the rules of 2022, so that every clock exists; the variant is the first that fits. */
    private static ClockRun run(ClockKind kind, LocalDate start) {
        ClockRun run = ClockRun.of(kind, start).registeredOn(LocalDate.of(2022, 5, 1));
        return switch (kind) {
            case ASSIGNED_LIMIT -> run.within(Term.calendarDays(20));
            case SIMPLE_PROCEDURE, DEPUTY_SUGGESTION -> run.as(ClockVariant.ANSWER);
            case RUSH -> run.as(ClockVariant.REPORT);
            default -> run;
        };
    }
}

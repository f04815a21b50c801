package org.hongyan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Counts one clock day by day and writes down why it ends where it ends. */
final class DueDateCount {

    private static final int LONGEST_EXTENSION_DAYS = 30;

    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final Term term;
    private final List<String> because = new ArrayList<>();
    private LocalDate originalLastDay;
    private LocalDate original;
    private LocalDate lastDay;
    private LocalDate due;

    @SuppressWarnings("NullAway.Init") // the dates come with the count
    DueDateCount(WorkingCalendar calendar, LocalDate start, Term term) {
        this.calendar = calendar;
        this.start = start;
        this.term = term;
        because.add(term.reason());
    }

    DueDateCount count(List<Pause> pauses, boolean pausable) {
        switch (term.unit()) {
            case CALENDAR_DAY -> countCalendarDays(pausable ? pauses : List.of());
            case WORKING_DAY -> countWorkingDays();
            case MONTH -> countMonths();
            case FIXED_DATE -> lastDay = Objects.requireNonNull(term.date());
        }
        if (!pausable && !pauses.isEmpty()) {
            because.add(Reason.PAUSE_NOT_ALLOWED);
        }
        originalLastDay = lastDay;
        due = rolls() ? roll(lastDay, "") : lastDay;
        original = due;
        return this;
    }

    /** Counts a stored due date again by this calendar; what hearings and refused requests made of it stays. */
    DueDateCount again(DueDate stored) {
        if (term.unit() == TermUnit.WORKING_DAY) {
            countWorkingDays();
        } else {
            lastDay = stored.originalLastDay();
        }
        stored.because().stream().filter(Reason::staysInRecount).forEach(because::add);
        originalLastDay = lastDay;
        due = rolls() ? roll(lastDay, "") : lastDay;
        original = due;
        int more = Reason.extensionDays(stored.because());
        if (more > 0) {
            because.add(Reason.EXT + more);
            lastDay = original.plusDays(more);
            due = roll(lastDay, Reason.EXT);
        }
        stored.because().stream().filter(Reason::refusesExtension).forEach(because::add);
        return this;
    }

    private boolean rolls() {
        // working days end on one by themselves, a date somebody named is taken as it is
        return term.unit() == TermUnit.CALENDAR_DAY || term.unit() == TermUnit.MONTH;
    }

    DueDateCount extend(List<Extension> extensions, boolean extendable) {
        boolean granted = false;
        for (Extension extension : extensions) {
            String refusal = refusal(extension, extendable, granted);
            if (!refusal.isEmpty()) {
                because.add(refusal);
                continue;
            }
            granted = true;
            because.add(Reason.EXT + extension.days());
            lastDay = original.plusDays(extension.days());
            due = roll(lastDay, Reason.EXT);
        }
        return this;
    }

    DueDate result() {
        if (due == null) {
            count(List.of(), false);
        }
        return new DueDate(start, term, originalLastDay, original, lastDay, due, because, calendar.isProvisional(due));
    }

    private String refusal(Extension extension, boolean extendable, boolean granted) {
        if (!extendable) {
            return Reason.EXT_NOT_ALLOWED;
        }
        if (granted) {
            return Reason.EXT_SECOND;
        }
        if (extension.days() > LONGEST_EXTENSION_DAYS) {
            return Reason.EXT_OVER_30;
        }
        return extension.approvedOn().isAfter(original) ? Reason.EXT_AFTER_DUE : "";
    }

    private void countCalendarDays(List<Pause> pauses) {
        LocalDate day = start;
        int paused = 0;
        for (int left = term.length(); left > 0; ) {
            day = day.plusDays(1);
            if (isPaused(day, pauses)) {
                paused++;
            } else {
                left--;
            }
        }
        lastDay = day;
        if (paused > 0) {
            because.add(Reason.PAUSED + paused);
        }
        if (pauses.stream().anyMatch(pause -> pause.from().isAfter(lastDay))) {
            because.add(Reason.PAUSE_AFTER_END);
        }
    }

    private void countWorkingDays() {
        lastDay = calendar.plusWorkingDays(start, term.length());
        Set<Holiday> skipped = new LinkedHashSet<>();
        int makeups = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(lastDay); day = day.plusDays(1)) {
            calendar.holidayOn(day).ifPresent(skipped::add);
            makeups += calendar.isMakeupWorkday(day) ? 1 : 0;
        }
        skipped.forEach(holiday -> because.add(Reason.SKIPS + holiday));
        if (makeups > 0) {
            because.add(Reason.COUNTS_MAKEUP + makeups);
        }
    }

    private void countMonths() {
        lastDay = start.plusMonths(term.length());
        if (lastDay.getDayOfMonth() != start.getDayOfMonth()) {
            because.add(Reason.MONTH_END);
        }
    }

    private LocalDate roll(LocalDate last, String prefix) {
        if (calendar.isWorkingDay(last)) {
            because.add(prefix + (calendar.isMakeupWorkday(last) ? Reason.MAKEUP_WORKDAY : Reason.WORKDAY));
            return last;
        }
        LocalDate rolled = calendar.sameOrNextWorkingDay(last);
        because.add(prefix
                + calendar.holidayOn(last)
                        .map(holiday -> Reason.ROLLED_HOLIDAY + holiday)
                        .orElse(Reason.ROLLED_WEEKEND));
        if (calendar.holidayOn(last).isEmpty()) {
            last.datesUntil(rolled)
                    .flatMap(day -> calendar.holidayOn(day).stream())
                    .distinct()
                    .forEach(holiday -> because.add(prefix + Reason.ROLL_PASSES + holiday));
        }
        if (calendar.isMakeupWorkday(rolled)) {
            because.add(prefix + Reason.ROLLED_ONTO_MAKEUP);
        }
        return rolled;
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }
}

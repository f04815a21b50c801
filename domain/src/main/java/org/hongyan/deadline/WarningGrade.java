package org.hongyan.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How much of a limit is used up: 50, 75, 85, 99 percent, then overdue. */
public enum WarningGrade {
    NONE(0),
    HALF(50),
    THREE_QUARTERS(75),
    MOST(85),
    LAST(99),
    OVERDUE(101);

    private final int fromPercent;

    WarningGrade(int fromPercent) {
        this.fromPercent = fromPercent;
    }

    /** The grade on a day, in +08:00; a limit counted in working days is measured in working days. */
    public static WarningGrade on(LocalDate today, DueDate dueDate, WorkingCalendar calendar) {
        if (!dueDate.exists()) {
            return NONE;
        }
        if (dueDate.isOverdue(today)) {
            return OVERDUE;
        }
        int percent = percentUsed(today, dueDate, calendar);
        WarningGrade reached = NONE;
        for (WarningGrade grade : values()) {
            if (grade != OVERDUE && percent >= grade.fromPercent) {
                reached = grade;
            }
        }
        return reached;
    }

    /**
     * First day after that one with a higher grade, in +08:00.
     *
     * @return empty once it is overdue, or where there is no limit
     */
    public static Optional<LocalDate> nextDay(LocalDate today, DueDate dueDate, WorkingCalendar calendar) {
        WarningGrade now = on(today, dueDate, calendar);
        if (now == OVERDUE || !dueDate.exists()) {
            return Optional.empty();
        }
        return today.plusDays(1)
                .datesUntil(dueDate.due().plusDays(2))
                .filter(day -> on(day, dueDate, calendar).compareTo(now) > 0)
                .findFirst();
    }

    /** Share of the time used at the end of that day, 0 to 100 and above 100 when overdue. */
    public static int percentUsed(LocalDate today, DueDate dueDate, WorkingCalendar calendar) {
        if (!today.isAfter(dueDate.start())) {
            return 0;
        }
        boolean working = dueDate.term().unit() == TermUnit.WORKING_DAY;
        long all = working
                ? calendar.workingDaysBetween(dueDate.start(), dueDate.due())
                : ChronoUnit.DAYS.between(dueDate.start(), dueDate.due());
        long used = working
                ? calendar.workingDaysBetween(dueDate.start(), today)
                : ChronoUnit.DAYS.between(dueDate.start(), today);
        return all <= 0 ? 100 : (int) (used * 100 / all);
    }
}

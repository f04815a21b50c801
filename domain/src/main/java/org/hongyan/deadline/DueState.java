package org.hongyan.deadline;

import java.time.LocalDate;
import java.util.List;

/** What the chip of a clock says (ui.md §5.2). */
public enum DueState {
    ON_TIME,
    NEAR,
    URGENT,
    OVERDUE,
    /** The document is issued, its service is open. */
    STOPPED,
    /** A hearing; final review only. */
    PAUSED,
    /** The petitioner's own right, no duty of an office. */
    PETITIONERS_OWN;

    private static final int NEAR_PERCENT = 75;
    private static final int NEAR_WORKING_DAYS = 7;
    private static final int URGENT_PERCENT = 90;
    private static final int URGENT_WORKING_DAYS = 2;

    /** The state of a running clock on a day, in +08:00. */
    public static DueState on(LocalDate today, ClockKind kind, DueDate dueDate, WorkingCalendar calendar) {
        if (kind.petitionersOwn()) {
            return PETITIONERS_OWN;
        }
        if (!dueDate.exists()) {
            return ON_TIME;
        }
        if (dueDate.isOverdue(today)) {
            return OVERDUE;
        }
        int percent = WarningGrade.percentUsed(today, dueDate, calendar);
        int left = calendar.workingDaysBetween(today, dueDate.due());
        if (percent >= URGENT_PERCENT || left <= URGENT_WORKING_DAYS) {
            return URGENT;
        }
        return percent >= NEAR_PERCENT || left <= NEAR_WORKING_DAYS ? NEAR : ON_TIME;
    }

    /** The state of a running clock of which only start and due date are at hand, as in a list. */
    public static DueState on(
            LocalDate today, ClockKind kind, LocalDate start, LocalDate due, WorkingCalendar calendar) {
        Term term = Term.until(due);
        return on(today, kind, new DueDate(start, term, due, due, due, due, List.of(), false), calendar);
    }
}

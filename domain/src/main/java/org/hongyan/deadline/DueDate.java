package org.hongyan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/**
 * When a clock is due, and why. A due date is met until the end of that day in +08:00.
 *
 * @param start day of the event, not counted itself
 * @param term length applied
 * @param originalLastDay last day counted before any extension, not yet rolled
 * @param original due date as first announced
 * @param lastDayBeforeRolling last day counted after extension, not yet rolled
 * @param due the date that counts; null if the clock does not exist, as all dates but the start then are
 * @param because keys of the reasons in order, see {@link Reason}
 * @param provisional true past the last official year of the calendar; the import of that year computes it again
 */
@NullUnmarked // all dates but the start are there together or not at all, which exists() tells
public record DueDate(
        LocalDate start,
        Term term,
        LocalDate originalLastDay,
        LocalDate original,
        LocalDate lastDayBeforeRolling,
        LocalDate due,
        List<String> because,
        boolean provisional) {

    public DueDate {
        because = List.copyOf(because);
    }

    static DueDate absent(LocalDate start, Term term, String why) {
        return new DueDate(start, term, null, null, null, null, List.of(why), false);
    }

    /**
     * A due date as it was stored.
     *
     * @param because what {@link #becauseText()} gave
     */
    public static DueDate restore(
            LocalDate start, LocalDate original, LocalDate due, String because, boolean provisional) {
        List<String> keys = List.of(because.split("\\|"));
        Term term = Reason.term(keys.get(0), original);
        LocalDate firstLast = Reason.lastDay(start, term, keys, original);
        LocalDate last = Reason.extensionDays(keys) > 0 ? original.plusDays(Reason.extensionDays(keys)) : firstLast;
        return new DueDate(start, term, firstLast, original, last, due, keys, provisional);
    }

    /** The reasons in one line, to be stored. */
    public String becauseText() {
        return String.join("|", because);
    }

    /** The reasons in words, for the petitioner and the office alike. */
    public String explain(WorkingCalendar calendar, Locale locale) {
        return new DueDateExplanation(this, calendar, locale).text();
    }

    /** False only for the objection clock of a matter that follows the rules of 2005. */
    public boolean exists() {
        return due != null;
    }

    /** True if an extension moved it. */
    public boolean extended() {
        return exists() && because.stream().anyMatch(Reason::grantsExtension);
    }

    /** True if a decision to prolong it was against the rules and changed nothing. */
    public boolean extensionRefused() {
        return because.stream().anyMatch(Reason::refusesExtension);
    }

    /** True from the day after the due date. */
    public boolean isOverdue(LocalDate today) {
        return exists() && today.isAfter(due);
    }

    /** This date counted again by another calendar, as the announcement of a year demands. */
    public DueDate countedAgain(WorkingCalendar calendar) {
        return exists() ? new DueDateCount(calendar, start, term).again(this).result() : this;
    }

    /** This date, but never earlier than one already told to the petitioner. */
    public DueDate notBefore(LocalDate served) {
        if (!exists() || served == null || !due.isBefore(served)) {
            return this;
        }
        return new DueDate(start, term, originalLastDay, original, lastDayBeforeRolling, served, because, provisional);
    }
}

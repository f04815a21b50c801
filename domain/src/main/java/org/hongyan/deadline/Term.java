package org.hongyan.deadline;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A length of time with its unit; never a bare number of days.
 *
 * @param unit what is counted
 * @param length how many of them; 0 for a fixed date
 * @param date the fixed date, else null
 */
public record Term(TermUnit unit, int length, @Nullable LocalDate date) {

    public Term {
        Objects.requireNonNull(unit);
        if (unit == TermUnit.FIXED_DATE ? date == null : length < 1) {
            throw new IllegalArgumentException("no length: " + unit + " " + length);
        }
    }

    public static Term calendarDays(int days) {
        return new Term(TermUnit.CALENDAR_DAY, days, null);
    }

    public static Term workingDays(int days) {
        return new Term(TermUnit.WORKING_DAY, days, null);
    }

    public static Term months(int months) {
        return new Term(TermUnit.MONTH, months, null);
    }

    /** A date named by somebody; taken as it is, so let it be a working day. */
    public static Term until(LocalDate date) {
        return new Term(TermUnit.FIXED_DATE, 0, date);
    }

    String reason() {
        return unit == TermUnit.FIXED_DATE ? unit.reasonPrefix() : unit.reasonPrefix() + length;
    }
}

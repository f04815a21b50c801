package org.hongyan.registerbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Days of receipt, both included.
 *
 * @param from first day
 * @param until last day
 */
public record RegisterPeriod(LocalDate from, LocalDate until) {

    /** Longest period in days: a year and its leap day. */
    public static final int MOST_DAYS = 366;

    /**
     * What somebody typed.
     *
     * @throws InvalidInputException at {@code /from} or {@code /until}: {@code register.day} where a day is missing,
     *     {@code register.order} where the last comes before the first, {@code register.long} for more than a year
     */
    public static RegisterPeriod of(@Nullable LocalDate from, @Nullable LocalDate until) {
        List<FieldError> errors = new ArrayList<>();
        if (from == null) {
            errors.add(new FieldError("/from", "register.day"));
        }
        if (until == null) {
            errors.add(new FieldError("/until", "register.day"));
        }
        if (from != null && until != null && until.isBefore(from)) {
            errors.add(new FieldError("/until", "register.order"));
        }
        if (from != null && until != null && until.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            errors.add(new FieldError("/until", "register.long", MOST_DAYS));
        }
        InvalidInputException.throwIfAny(errors);
        return new RegisterPeriod(from, until);
    }

    /** The month of a day, up to that day. */
    public static RegisterPeriod monthOf(LocalDate day) {
        return new RegisterPeriod(day.withDayOfMonth(1), day);
    }
}

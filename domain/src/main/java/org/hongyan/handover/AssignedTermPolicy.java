package org.hongyan.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.LegalBasis;

/**
 * The limit an assigner sets: a working day after today, within the statutory limit, before the parent's own. Where the
 * parent's limit leaves no working day, the report above is late already and the next working day is the only choice.
 */
@LegalBasis("信访工作条例 第二十二条第一款第三项、第三十四条")
public final class AssignedTermPolicy {

    private static final int PROPOSED_DAYS = 45;

    private AssignedTermPolicy() {}

    /** The last day that may be set: sixty days from today, or the working day before the parent's limit. */
    public static LocalDate latest(Deadlines deadlines, LocalDate today, LocalDate parentLimit) {
        LocalDate statutory = deadlines.due(ClockKind.HANDLING, today).due();
        if (parentLimit == null || parentLimit.isAfter(statutory)) {
            return statutory;
        }
        LocalDate before = lastWorkingDay(deadlines, parentLimit.minusDays(1));
        return before.isAfter(today) ? before : deadlines.calendar().plusWorkingDays(today, 1);
    }

    /** What is proposed: forty-five days from today, so that the report leaves time to be looked at. */
    public static LocalDate proposed(Deadlines deadlines, LocalDate today, LocalDate parentLimit) {
        LocalDate usual = deadlines.calendar().sameOrNextWorkingDay(today.plusDays(PROPOSED_DAYS));
        LocalDate latest = latest(deadlines, today, parentLimit);
        return usual.isAfter(latest) ? latest : usual;
    }

    private static LocalDate lastWorkingDay(Deadlines deadlines, LocalDate date) {
        LocalDate day = date;
        while (!deadlines.calendar().isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** What is wrong with a limit, empty if nothing. */
    public static List<FieldError> check(LocalDate limit, Deadlines deadlines, LocalDate today, LocalDate parentLimit) {
        List<FieldError> errors = new ArrayList<>();
        if (limit == null) {
            errors.add(new FieldError("/limitOn", "limit.missing"));
        } else if (!limit.isAfter(today)) {
            errors.add(new FieldError("/limitOn", "limit.notInFuture"));
        } else if (limit.isAfter(latest(deadlines, today, parentLimit))) {
            errors.add(new FieldError("/limitOn", "limit.tooLate", latest(deadlines, today, parentLimit)));
        } else if (!deadlines.calendar().isWorkingDay(limit)) {
            errors.add(new FieldError("/limitOn", "limit.noWorkingDay"));
        }
        return errors;
    }
}

package org.hongyan.deadline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision of the head to prolong a limit.
 *
 * @param days calendar days added to the original due date
 * @param approvedOn day of the decision
 */
public record Extension(int days, LocalDate approvedOn) {

    public Extension {
        Objects.requireNonNull(approvedOn);
        if (days < 1) {
            throw new IllegalArgumentException("an extension adds at least a day");
        }
    }
}

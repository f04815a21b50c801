package org.hongyan.deadline;

import java.time.LocalDate;

/**
 * Days of a hearing, not counted in a final review.
 *
 * @param from first day not counted
 * @param to last day not counted
 */
public record Pause(LocalDate from, LocalDate to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins: " + from + " " + to);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

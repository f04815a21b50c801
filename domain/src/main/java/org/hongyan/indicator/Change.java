package org.hongyan.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How something has changed since the same months of last year.
 *
 * @param kind what the amount is
 * @param amount null where there is none to tell
 */
public record Change(Kind kind, @Nullable BigDecimal amount) {

    /** What the amount is. */
    public enum Kind {
        /** Of the base, in percent. */
        PERCENT,
        /** Percentage points, or points of a score. */
        POINTS,
        /** Days. */
        DAYS,
        /** There was none last year (新增). */
        NEW,
        /** Nothing to compare. */
        NONE
    }
}

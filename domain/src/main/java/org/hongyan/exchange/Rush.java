package org.hongyan.exchange;

import org.hongyan.deadline.ClockVariant;

/** How urgent a reminder is (CL14). */
public enum Rush {
    /** To be done within five days. */
    DONE(ClockVariant.DONE),
    /** To be reported on within ten days. */
    REPORT(ClockVariant.REPORT);

    private final ClockVariant variant;

    Rush(ClockVariant variant) {
        this.variant = variant;
    }

    ClockVariant variant() {
        return variant;
    }
}

package org.hongyan.testing.planted.shared;

import java.time.Clock;
import java.time.LocalDate;

/** Allowed: the date comes from a clock that was handed in. */
public final class AsksTheClock {
    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}

package org.hongyan.testing.planted.shared.time;

import java.time.Clock;

/** Allowed: the one place that reads the system clock. */
public final class ReadsTheClockRightly {
    Clock clock = Clock.systemUTC();
}

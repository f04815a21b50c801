package org.hongyan.testing.planted.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

/** Against the rule: all ways to read the wall clock. */
public final class ReadsTheWallClock {
    LocalDate byDefault = LocalDate.now();
    LocalDate byZone = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    Supplier<Instant> byReference = Instant::now;
    Clock bySystem = Clock.systemDefaultZone();
    Date byDate = new Date();
    long byMillis = System.currentTimeMillis();
}

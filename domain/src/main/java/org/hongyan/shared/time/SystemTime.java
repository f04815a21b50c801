package org.hongyan.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The system's clock and the time zone of the law. */
public final class SystemTime {

    /** Statutory dates are dates in this zone. */
    public static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");

    private SystemTime() {}

    /** The machine's clock in UTC. */
    public static Clock utc() {
        return Clock.systemUTC();
    }

    /** The statutory date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(LEGAL_ZONE).toLocalDate();
    }

    /** Today by the given clock, as a statutory date. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }
}

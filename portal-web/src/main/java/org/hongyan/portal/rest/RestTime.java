package org.hongyan.portal.rest;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.hongyan.shared.time.SystemTime;

/** Moments as programs get them: ISO 8601 with the offset of the law's time zone. */
final class RestTime {

    private RestTime() {}

    static String moment(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.truncatedTo(ChronoUnit.SECONDS)
                .atZone(SystemTime.LEGAL_ZONE)
                .toOffsetDateTime());
    }
}

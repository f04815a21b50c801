package org.hongyan.shared.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * The machine's clock moved forward by a duration that stands in a file, read at most once a second. Used in demo and
 * test mode only, so that journeys can let sixty days pass.
 */
final class ShiftedClock extends Clock {

    private static final long REREAD_NANOS = 1_000_000_000L;

    private final Clock base;
    private final Path file;
    private volatile Duration shift = Duration.ZERO;
    private volatile long readAt = System.nanoTime() - REREAD_NANOS;

    ShiftedClock(Clock base, Path file) {
        this.base = base;
        this.file = file;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        if (System.nanoTime() - readAt >= REREAD_NANOS) {
            reread();
        }
        return base.instant().plus(shift);
    }

    private void reread() {
        readAt = System.nanoTime();
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            shift = text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException | DateTimeParseException unreadable) {
            // half-written file: the former shift stands until the next look
            return;
        }
    }
}

package org.hongyan.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.hongyan.shared.time.SystemTime;

/** Makes UUIDv7 ids (RFC 9562): ordered by time of making, so that they serve as keyset order. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = SystemTime.utc();
    private static long lastMillis;
    private static int counter;

    private Ids() {}

    /** A new id, greater than every id this process made before. */
    public static synchronized UUID next() {
        long millis = Math.max(CLOCK.millis(), lastMillis);
        if (millis == lastMillis) {
            counter++;
            if (counter > 0xFFF) {
                millis++;
                counter = RANDOM.nextInt(0x400);
            }
        } else {
            counter = RANDOM.nextInt(0x400);
        }
        lastMillis = millis;
        long high = (millis << 16) | 0x7000L | counter;
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}

package org.hongyan.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Gives the application its clock; an offset is honoured only in demo and test mode. */
@ApplicationScoped
public class Clocks {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return of(System.getenv());
    }

    /** The clock for an environment ({@code HONGYAN_MODE}, {@code HONGYAN_CLOCK_FILE}). */
    public static Clock of(Map<String, String> environment) {
        String mode = environment.getOrDefault("HONGYAN_MODE", "production");
        String file = environment.getOrDefault("HONGYAN_CLOCK_FILE", "");
        boolean shiftable = mode.equals("demo") || mode.equals("test");
        return shiftable && !file.isBlank() ? new ShiftedClock(SystemTime.utc(), Path.of(file)) : SystemTime.utc();
    }
}

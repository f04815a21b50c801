package org.hongyan.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.matter.MatterState;
import org.jspecify.annotations.Nullable;

/**
 * A matter behind an indicator.
 *
 * @param on the day it counts on: when its limit was due, or when it came
 * @param endedOn when the limit was met; null while it runs and where there is none
 */
public record CountedMatter(
        UUID matterId,
        UUID rowId,
        String number,
        String title,
        MatterState state,
        LocalDate on,
        @Nullable LocalDate endedOn) {}

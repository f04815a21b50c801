package org.hongyan.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the office announces about a day.
 *
 * @param leader name of the leader
 * @param portfolio what the leader is in charge of; may be empty
 * @param heldOn the day, of several the first; null if none was typed
 * @param begins in +08:00
 * @param ends in +08:00
 * @param capacity batches that can be received
 * @param video true if one can be received by video as well
 * @param substitute who receives if the leader cannot come; may be empty
 * @param notice anything else people should know; may be empty
 */
public record ReceptionPlan(
        String leader,
        String post,
        String portfolio,
        @Nullable LocalDate heldOn,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends,
        String place,
        @Nullable Integer capacity,
        boolean video,
        String substitute,
        String notice) {}

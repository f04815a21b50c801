package org.hongyan.province;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change in the life of an office.
 *
 * @param was the name before, empty where none changed
 * @param becomes the name from then on, empty where none changed
 * @param successor name of the office that follows a closed one
 * @param by name of the administrator
 */
public record OfficeChange(
        int version,
        OfficeChangeKind kind,
        String was,
        String becomes,
        String reason,
        @Nullable String successor,
        String by,
        Instant at) {}

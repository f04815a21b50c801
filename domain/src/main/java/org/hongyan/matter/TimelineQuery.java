package org.hongyan.matter;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a timeline is asked for; everything left out narrows nothing.
 *
 * @param audience who may see an entry, or null
 * @param bodyName name of the body that acted, as the entry keeps it, or null
 * @param kinds kinds of entries, or null; of an empty set nothing is found
 * @param from first statutory day, or null
 * @param to last statutory day, or null
 * @param before only entries with a smaller place, or null
 */
public record TimelineQuery(
        @Nullable Audience audience,
        @Nullable String bodyName,
        @Nullable Set<String> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer before) {

    /** The newest entries of everybody, about everything. */
    public static final TimelineQuery ALL = new TimelineQuery(null, null, null, null, null, null);
}

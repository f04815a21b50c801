package org.hongyan.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The append-only timeline of a matter; each entry is chained to the one before. */
public interface Timeline {

    /**
     * Adds an entry for the caller.
     *
     * @param kind name of the transition or another known kind, see the bundle
     * @param args named arguments of the text; no name of a petitioner, no code
     */
    void add(UUID matterId, String kind, Audience audience, Map<String, String> args);

    /** Every entry the caller may read, oldest first: for papers and proofs. Pages ask for a {@link #part}. */
    List<TimelineEntry> of(UUID matterId);

    /**
     * What a page shows of it, read in one statement, whose rows do not grow with the timeline.
     *
     * @param size the most entries wanted
     */
    TimelinePart part(UUID matterId, TimelineQuery query, int size);

    /** The newest entry the caller may read. */
    Optional<TimelineEntry> latest(UUID matterId);

    /** How many entries of those kinds the caller may read. */
    int count(UUID matterId, Set<String> kinds);

    /** True if the caller's own body made any entry. */
    boolean wrote(UUID matterId);
}

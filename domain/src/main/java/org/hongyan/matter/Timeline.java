package org.hongyan.matter;

import java.util.List;
import java.util.Map;
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

    /** Entries the caller may read, oldest first. */
    List<TimelineEntry> of(UUID matterId);
}

package org.hongyan.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The index of words, and what a body finds by it. */
public interface Searches {

    /** Matters of the own list whose number that is, else whose words hold all terms: the latest received first. */
    List<Hit> find(SearchQuery query);

    /** Takes matters whose words or readers changed off the queue; what is sealed has left the index when this returns. */
    List<MatterWords> take(int most);

    /** Bodies at which something arrived or was decided after that moment, and the latest moment of all. */
    Moved movedSince(Instant after);

    /** @param until the latest moment, or the one asked for where nothing moved */
    record Moved(Set<UUID> bodies, Instant until) {}

    /** Puts a matter into the index, in the place of what was there. */
    void put(MatterWords matter, String words, int face, Set<String> grams);
}

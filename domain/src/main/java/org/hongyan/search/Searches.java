package org.hongyan.search;

import java.util.List;
import java.util.Set;
/** The index of words, and what a body finds by it. */
public interface Searches {

    /** Matters of the own list whose number that is, else whose words hold all terms: the latest received first. */
    List<Hit> find(SearchQuery query);

    /** Takes matters whose words or readers changed off the queue; what is sealed has left the index when this returns. */
    List<MatterWords> take(int most);

    /** Puts a matter into the index, in the place of what was there. */
    void put(MatterWords matter, String words, int face, Set<String> grams);
}

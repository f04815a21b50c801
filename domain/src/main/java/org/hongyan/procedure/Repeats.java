package org.hongyan.procedure;

import java.util.UUID;

/** What is known of a matter having been petitioned before; answered by whoever merges repeats. */
public interface Repeats {

    /** How many petitions of the same person on the same matter were merged into it as repeats. */
    int in(UUID matterId);
}

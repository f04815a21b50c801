package org.hongyan.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Promises and help of matters, as far as the caller may see them. */
public interface Commitments {

    void add(Commitment commitment);

    void add(Assistance assistance);

    /** Promises of the matter, the next day first. */
    List<Commitment> ofMatter(UUID matterId);

    Optional<Commitment> byId(UUID id);

    /** Help recorded by the caller's own body, the oldest first. */
    List<Assistance> help(UUID matterId);
}

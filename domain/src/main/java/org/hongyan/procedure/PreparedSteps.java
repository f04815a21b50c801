package org.hongyan.procedure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prepared steps of the caller's own body. */
public interface PreparedSteps {

    void add(PreparedStep step);

    /** The one that waits for a signature; at most one in a matter. */
    Optional<PreparedStep> pending(UUID matterId);

    /** All in the matter, the latest first. */
    List<PreparedStep> ofMatter(UUID matterId);
}

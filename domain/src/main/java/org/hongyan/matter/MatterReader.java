package org.hongyan.matter;

import java.util.UUID;

/** Reads a matter for a page. A plain read, not a use case. */
public interface MatterReader {

    /** {@link MatterNotFound} if the caller has no part in it. */
    MatterView open(UUID matterId);
}

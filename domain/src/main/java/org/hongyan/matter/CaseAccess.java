package org.hongyan.matter;

import java.util.Optional;
import java.util.UUID;

/**
 * The one answer to "may this caller see or touch this matter", for pages, REST, attachments, exports and jobs. A
 * matter in which the caller has no part is not found, never forbidden.
 */
public interface CaseAccess {

    /** The caller's part, empty if there is none. */
    Optional<Part> part(UUID matterId);

    /** The caller's part, or {@link MatterNotFound}. */
    Part require(UUID matterId);

    /** The caller's part if the caller's body holds the matter, or {@link NotTheHolder}. */
    Part requireHolder(UUID matterId);

    /** The body that holds the matter now. */
    UUID holderOf(UUID matterId);
}

package org.hongyan.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Which representatives have confirmed that a served opinion settles the matter for them. */
public interface Confirmations {

    /** Adds one; says false if it was there before. */
    boolean add(UUID documentId, UUID matterId, UUID petitionerId, Instant now, LocalDate on);

    /** Petitioners who have confirmed. */
    Set<UUID> of(UUID documentId);
}

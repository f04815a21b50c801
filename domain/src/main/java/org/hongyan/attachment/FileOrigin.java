package org.hongyan.attachment;

import java.util.UUID;

/**
 * In whose hands a file arrives.
 *
 * @param officeId office whose store keeps it
 * @param bodyId body it belongs to, or null in a citizen's draft
 * @param matterId matter it is added to, or null in a draft
 * @param actorId member of staff, or null for a citizen
 * @param draftProof proof of the draft it belongs to, or null
 * @param ofPetitioner true if it is part of what the petitioner submits (typed in by staff or not)
 */
public record FileOrigin(
        UUID officeId, UUID bodyId, UUID matterId, UUID actorId, String draftProof, boolean ofPetitioner) {

    /** A citizen's draft. */
    public static FileOrigin citizenDraft(UUID officeId, String draftProof) {
        return new FileOrigin(officeId, null, null, null, draftProof, true);
    }

    /** The draft of a member of staff who registers a letter, visit or call. */
    public static FileOrigin staffDraft(UUID officeId, UUID bodyId, UUID actorId, String draftProof) {
        return new FileOrigin(officeId, bodyId, null, actorId, draftProof, true);
    }

    /** A body's own paper in a matter. */
    public static FileOrigin body(UUID officeId, UUID bodyId, UUID matterId, UUID actorId) {
        return new FileOrigin(officeId, bodyId, matterId, actorId, null, false);
    }
}

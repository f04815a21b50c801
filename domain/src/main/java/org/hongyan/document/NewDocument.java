package org.hongyan.document;

import java.util.UUID;

/**
 * A document to be drafted or issued by the body the caller acts for.
 *
 * @param receiverBodyId the body it is addressed to, or null
 * @param petitionerId the one petitioner who may read it, or null for all of the matter
 * @param handoverId the handover it goes with, or null
 */
public record NewDocument(
        DocumentKind kind, UUID matterId, Wording wording, UUID receiverBodyId, UUID petitionerId, UUID handoverId) {

    /** A document to all petitioners of the matter, or for the body's own file. */
    public NewDocument(DocumentKind kind, UUID matterId, Wording wording) {
        this(kind, matterId, wording, null, null, null);
    }

    /** A letter from body to body that goes with a handover. */
    public static NewDocument toBody(
            DocumentKind kind, UUID matterId, Wording wording, UUID receiverBodyId, UUID handoverId) {
        return new NewDocument(kind, matterId, wording, receiverBodyId, null, handoverId);
    }
}

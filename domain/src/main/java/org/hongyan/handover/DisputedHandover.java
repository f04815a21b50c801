package org.hongyan.handover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A handover that was objected to, as the common superior reads it.
 *
 * @param parentId the handover by which the sender itself received the matter, or null
 * @param verdict what the sender decided
 */
public record DisputedHandover(
        UUID handoverId,
        UUID parentId,
        UUID senderBodyId,
        UUID receiverBodyId,
        String reasons,
        String properBody,
        Objection.Verdict verdict,
        String verdictReasons,
        LocalDate filedOn) {}

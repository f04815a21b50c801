package org.hongyan.handover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A handover that was objected to or is in dispute without an objection, or was reported to be another body's
 * business, or a body that has ended, as the common superior reads it.
 *
 * @param handoverId null only where a body has ended that had registered the matter itself
 * @param parentId the handover by which the sender itself received the matter, or null
 * @param evidence what the receiver names as proof, one item a line; empty where the superior was called without one
 * @param verdict what the sender decided, null where there was no objection
 * @param ground why the superior was called without one, else null
 */
public record DisputedHandover(
        UUID handoverId,
        UUID parentId,
        UUID senderBodyId,
        UUID receiverBodyId,
        String reasons,
        String evidence,
        String properBody,
        Objection.Verdict verdict,
        String verdictReasons,
        LocalDate filedOn,
        DesignationCall.Ground ground) {}

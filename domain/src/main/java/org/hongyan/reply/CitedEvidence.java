package org.hongyan.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** One file or working paper that a finding rests on. */
@Embeddable
public class CitedEvidence {

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    /** For JPA. */
    protected CitedEvidence() {}

    CitedEvidence(UUID matterId, UUID bodyId, UUID evidenceId) {
        this.matterId = matterId;
        this.bodyId = bodyId;
        this.evidenceId = evidenceId;
    }

    /** Id of a file of the matter or of a working paper of the body. */
    public UUID evidenceId() {
        return evidenceId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitedEvidence one && evidenceId.equals(one.evidenceId) && bodyId.equals(one.bodyId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bodyId, evidenceId);
    }
}

package org.hongyan.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.shared.time.SystemTime;

/** A receiver's objection to a handover (异议): drafted, signed by the head, upheld or rejected by the sender. */
@Entity
@Table(name = "objection")
public class Objection {

    /** What the sender decided. */
    public enum Verdict {
        UPHELD,
        REJECTED
    }

    @Id
    private UUID id;

    @Column(name = "handover_id")
    private UUID handoverId;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "sender_body_id")
    private UUID senderBodyId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    private String reasons;

    @Column(name = "proper_body")
    private String properBody;

    @Column(name = "drafted_by")
    private UUID draftedBy;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "verdict_reasons")
    private String verdictReasons;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    /** For JPA. */
    protected Objection() {}

    Objection(Handover handover, String reasons, String properBody, UUID draftedBy, Instant now) {
        this.id = Ids.next();
        this.handoverId = handover.id();
        this.matterId = handover.matterId();
        this.senderBodyId = handover.senderBodyId();
        this.receiverBodyId = handover.receiverBodyId();
        redraft(reasons, properBody, draftedBy, now);
    }

    void redraft(String newReasons, String newProperBody, UUID by, Instant now) {
        reasons = newReasons;
        properBody = newProperBody;
        draftedBy = by;
        filedAt = now;
        filedOn = SystemTime.dateOf(now);
    }

    void sign(UUID by, Instant now) {
        signedBy = by;
        filedAt = now;
        filedOn = SystemTime.dateOf(now);
    }

    void decide(Verdict newVerdict, String why, UUID by, Instant now) {
        verdict = newVerdict;
        verdictReasons = why;
        decidedBy = by;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID handoverId() {
        return handoverId;
    }

    public UUID matterId() {
        return matterId;
    }

    public UUID senderBodyId() {
        return senderBodyId;
    }

    public UUID receiverBodyId() {
        return receiverBodyId;
    }

    public String reasons() {
        return reasons;
    }

    /** The body that is competent in the receiver's opinion. */
    public String properBody() {
        return properBody;
    }

    public UUID draftedBy() {
        return draftedBy;
    }

    /** True once the head has signed; before that it has no effect. */
    public boolean signed() {
        return signedBy != null;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    /** Null while the sender has not decided. */
    public Verdict verdict() {
        return verdict;
    }

    public String verdictReasons() {
        return verdictReasons;
    }
}

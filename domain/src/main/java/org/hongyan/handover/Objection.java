package org.hongyan.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * What the receiver says.
     *
     * @param evidence what proves it, one item a line
     * @param files of the matter that prove it
     * @param properBody the body that is competent in its opinion
     */
    public record Grounds(String reasons, String evidence, String properBody, List<UUID> files) {

        /** Without files. */
        public Grounds(String reasons, String evidence, String properBody) {
            this(reasons, evidence, properBody, List.of());
        }
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

    private String evidence;

    @Column(name = "evidence_files")
    private UUID[] evidenceFiles;

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

    Objection(Handover handover, Grounds grounds, UUID draftedBy, Instant now) {
        this.id = Ids.next();
        this.handoverId = handover.id();
        this.matterId = handover.matterId();
        this.senderBodyId = handover.senderBodyId();
        this.receiverBodyId = handover.receiverBodyId();
        redraft(grounds, draftedBy, now);
    }

    final void redraft(Grounds grounds, UUID by, Instant now) {
        reasons = grounds.reasons().strip();
        evidence = grounds.evidence().strip();
        properBody = grounds.properBody().strip();
        evidenceFiles = grounds.files().toArray(UUID[]::new);
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

    /** What proves it, one item a line; empty in those filed before it was asked for. */
    public String evidence() {
        return evidence;
    }

    /** Files of the matter that the sender gets with it. */
    public List<UUID> evidenceFiles() {
        return List.of(evidenceFiles);
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

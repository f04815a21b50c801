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

/** A report of completion to the assigner (办结报告), one for each round; accepted, or returned with reasons. */
@Entity
@Table(name = "report")
public class Report {

    /** What the assigner decided; silence after the check limit accepts. */
    public enum Verdict {
        ACCEPTED,
        ACCEPTED_BY_SILENCE,
        RETURNED,
        /** What a congress thinks of it; it follows the matter up by its own means and sends nothing back. */
        NOT_CONTENT
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

    private int round;

    private String course;

    private String result;

    @Column(name = "petitioner_opinion")
    private String petitionerOpinion;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "verdict_reasons")
    private String verdictReasons;

    @Column(name = "new_limit_on")
    private LocalDate newLimitOn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    /** For JPA. */
    protected Report() {}

    Report(Handover handover, int round, SendReport.Content content, UUID sentBy, Instant now) {
        this.id = Ids.next();
        this.handoverId = handover.id();
        this.matterId = handover.matterId();
        this.senderBodyId = handover.senderBodyId();
        this.receiverBodyId = handover.receiverBodyId();
        this.round = round;
        this.course = content.course();
        this.result = content.result();
        this.petitionerOpinion = content.petitionerOpinion() == null ? "" : content.petitionerOpinion();
        this.sentAt = now;
        this.sentOn = SystemTime.dateOf(now);
        this.sentBy = sentBy;
    }

    void decide(Verdict newVerdict, String why, LocalDate limit, UUID by, Instant now) {
        verdict = newVerdict;
        verdictReasons = why;
        newLimitOn = limit;
        decidedBy = by;
        decidedAt = now;
    }

    /** The document made of it. */
    public void writtenAs(UUID newDocumentId) {
        documentId = newDocumentId;
    }

    public UUID id() {
        return id;
    }

    public UUID handoverId() {
        return handoverId;
    }

    public int round() {
        return round;
    }

    public String course() {
        return course;
    }

    public String result() {
        return result;
    }

    public String petitionerOpinion() {
        return petitionerOpinion;
    }

    public UUID documentId() {
        return documentId;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    /** Null while the assigner has not decided. */
    public Verdict verdict() {
        return verdict;
    }

    public String verdictReasons() {
        return verdictReasons;
    }

    public LocalDate newLimitOn() {
        return newLimitOn;
    }
}

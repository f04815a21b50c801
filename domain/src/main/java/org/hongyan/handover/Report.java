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

    /**
     * What it says, apart from what the record says by itself (which reply, when it was served).
     *
     * @param course course of the handling
     * @param facts what was found
     * @param legalBasis law and policy it rests on
     * @param result what was decided
     * @param execution what has been carried out, and by when the rest will be
     * @param petitionerOpinion what the petitioner said to it, optional
     */
    public record Content(
            String course,
            String facts,
            String legalBasis,
            String result,
            String execution,
            String petitionerOpinion) {}

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

    private String facts;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String result;

    private String execution;

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

    Report(Handover handover, int round, Content content, UUID sentBy, Instant now) {
        this.id = Ids.next();
        this.handoverId = handover.id();
        this.matterId = handover.matterId();
        this.senderBodyId = handover.senderBodyId();
        this.receiverBodyId = handover.receiverBodyId();
        this.round = round;
        this.course = content.course();
        this.facts = content.facts();
        this.legalBasis = content.legalBasis();
        this.result = content.result();
        this.execution = content.execution();
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

    public String facts() {
        return facts;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String execution() {
        return execution;
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

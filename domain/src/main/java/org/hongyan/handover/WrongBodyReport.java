package org.hongyan.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.shared.Ids;

/**
 * What the holder of an accepted matter reports to its sender, its head having signed: the matter is another body's
 * business (T44). The sender grants it, and the matter goes there, or refuses it, and the holder keeps it.
 */
@Entity
@DynamicUpdate
@Table(name = "wrong_body_report")
public class WrongBodyReport {

    /** What the sender answered. */
    public enum Verdict {
        GRANTED,
        REFUSED
    }

    /**
     * What the holder says.
     *
     * @param properBody name of the body whose business it is
     * @param heardOn day on which the petitioner was heard on it
     * @param heardWords what the petitioner said, empty if there was no answer
     */
    public record Grounds(String reasons, String evidence, String properBody, LocalDate heardOn, String heardWords) {}

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

    @Column(name = "proper_body")
    private String properBody;

    @Column(name = "heard_on")
    private LocalDate heardOn;

    @Column(name = "heard_words")
    private String heardWords;

    @Column(name = "reported_by")
    private UUID reportedBy;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "verdict_reasons")
    private String verdictReasons;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** For JPA. */
    protected WrongBodyReport() {}

    /**
     * Signed by that head on that day.
     *
     * @param newDecideBy day by which the sender answers
     */
    public WrongBodyReport(Handover handover, Grounds grounds, UUID signer, LocalDate today, LocalDate newDecideBy) {
        this.id = Ids.next();
        this.handoverId = handover.id();
        this.matterId = handover.matterId();
        this.senderBodyId = handover.senderBodyId();
        this.receiverBodyId = handover.receiverBodyId();
        this.reasons = grounds.reasons();
        this.evidence = grounds.evidence();
        this.properBody = grounds.properBody();
        this.heardOn = grounds.heardOn();
        this.heardWords = grounds.heardWords();
        this.reportedBy = signer;
        this.reportedOn = today;
        this.decideBy = newDecideBy;
    }

    /** The sender's head has signed the answer. */
    public void decide(Verdict newVerdict, String why, UUID signer, LocalDate today) {
        verdict = newVerdict;
        verdictReasons = why;
        decidedBy = signer;
        decidedOn = today;
    }

    public UUID handoverId() {
        return handoverId;
    }

    public UUID senderBodyId() {
        return senderBodyId;
    }

    /** The body that holds the matter and says it is not its business. */
    public UUID receiverBodyId() {
        return receiverBodyId;
    }

    public Grounds grounds() {
        return new Grounds(reasons, evidence, properBody, heardOn, heardWords);
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** Null while the sender has not answered. */
    public Verdict verdict() {
        return verdict;
    }

    /** Null while the sender has not answered. */
    public String verdictReasons() {
        return verdictReasons;
    }
}

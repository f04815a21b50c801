package org.hongyan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitioner;
import org.hongyan.tenant.Unit;

/**
 * A review or final review (复查, 复核): a row of the matter with its own number. Requested, it is allotted to a review
 * officer, who refuses it or prepares the opinion; signed and served, it is carried out and closed.
 */
@Entity
@DynamicUpdate
@Table(name = "review")
public class Review {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    private String number;

    @Enumerated(EnumType.STRING)
    private ReviewLevel stage;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Column(name = "petitioner_id")
    private UUID petitionerId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "attacked_id")
    private UUID attackedId;

    @Column(name = "attacked_body_id")
    private UUID attackedBodyId;

    @Column(name = "first_body_id")
    private UUID firstBodyId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String demand;

    private String reasons;

    @Column(name = "late_reason")
    private String lateReason;

    private int files;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "reviewer_id")
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private ReviewVerdict result;

    @Enumerated(EnumType.STRING)
    private ReviewGround ground;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Version
    private long version;

    /** For JPA. */
    protected Review() {}

    Review(String number, ReviewTarget attack, Petition petition, Petitioner by, Unit body, Asked asked, Instant now) {
        this.id = asked.id();
        this.matterId = petition.matterId();
        this.number = number;
        this.stage = attack.stage();
        this.petitionId = petition.id();
        this.petitionerId = by.id();
        this.officeId = body.officeId();
        this.bodyId = body.id();
        this.attackedId = attack.opinion().id();
        this.attackedBodyId = attack.opinion().bodyId();
        this.firstBodyId = attack.firstBodyId();
        this.channel = asked.channel();
        this.requestedOn = asked.requestedOn();
        this.receivedOn = asked.receivedOn();
        this.receivedAt = now;
        this.lastDay = attack.lastDay();
        this.demand = asked.demand();
        this.reasons = asked.reasons();
        this.lateReason = attack.late(asked.requestedOn()) ? asked.lateReason() : "";
        this.files = asked.files();
        this.enteredBy = asked.enteredBy();
        this.state = ReviewState.REQUESTED;
    }

    /** A review officer works on it now. */
    void allot(UUID reviewer) {
        reviewerId = reviewer;
        state = ReviewState.ACCEPTED;
    }

    void decide(ReviewVerdict what, UUID opinion, LocalDate on) {
        result = what;
        end(ReviewState.DECIDED, opinion, on);
    }

    void refuse(ReviewGround why, UUID notice, LocalDate on) {
        ground = why;
        end(ReviewState.REFUSED, notice, on);
    }

    private void end(ReviewState how, UUID document, LocalDate on) {
        state = how;
        documentId = document;
        decidedOn = on;
    }

    /** Its document has reached the last representative. */
    void served(LocalDate on) {
        servedOn = on;
        if (state == ReviewState.DECIDED) {
            state = ReviewState.SERVED;
        }
    }

    /** True if it was asked for after the petitioner's last day. */
    public boolean late() {
        return requestedOn.isAfter(lastDay);
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    /** Its own public number. */
    public String number() {
        return number;
    }

    public ReviewLevel stage() {
        return stage;
    }

    public UUID petitionerId() {
        return petitionerId;
    }

    /** The reviewing body. */
    public UUID bodyId() {
        return bodyId;
    }

    /** The opinion attacked. */
    public UUID attackedId() {
        return attackedId;
    }

    public UUID attackedBodyId() {
        return attackedBodyId;
    }

    /** The body that holds the matter and carries out what is decided. */
    public UUID firstBodyId() {
        return firstBodyId;
    }

    public Channel channel() {
        return channel;
    }

    /** Day of the postmark, visit, call or online request: keeps the petitioner's limit. */
    public LocalDate requestedOn() {
        return requestedOn;
    }

    /** Day of arrival: starts the reviewing body's limit. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The petitioner's last day. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public String demand() {
        return demand;
    }

    public String reasons() {
        return reasons;
    }

    /** Empty if it was in time. */
    public String lateReason() {
        return lateReason;
    }

    public int files() {
        return files;
    }

    public ReviewState state() {
        return state;
    }

    /** The review officer, null before it was allotted. */
    public UUID reviewerId() {
        return reviewerId;
    }

    /** Null while undecided and if refused. */
    public ReviewVerdict result() {
        return result;
    }

    /** Null unless refused. */
    public ReviewGround ground() {
        return ground;
    }

    /** The opinion or notice it ended in, null before. */
    public UUID documentId() {
        return documentId;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** When its document reached the last representative, null before. */
    public LocalDate servedOn() {
        return servedOn;
    }
}

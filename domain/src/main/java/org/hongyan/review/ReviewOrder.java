package org.hongyan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What a changed opinion orders the first body to do, read by both ends; done once the first body says how. */
@Entity
@DynamicUpdate
@Table(name = "review_order")
public class ReviewOrder {

    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "sender_body_id")
    private UUID senderBodyId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    @Column(name = "review_number")
    private String reviewNumber;

    private String text;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "executed_on")
    private LocalDate executedOn;

    private String note = "";

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Version
    private long version;

    /** For JPA. */
    protected ReviewOrder() {}

    ReviewOrder(Review review, String text, LocalDate orderedOn, LocalDate dueOn) {
        this.reviewId = review.id();
        this.matterId = review.matterId();
        this.senderBodyId = review.bodyId();
        this.receiverBodyId = review.firstBodyId();
        this.reviewNumber = review.number();
        this.text = text;
        this.orderedOn = orderedOn;
        this.dueOn = dueOn;
    }

    void execute(LocalDate on, String how, UUID by) {
        executedOn = on;
        note = how;
        recordedBy = by;
    }

    public UUID reviewId() {
        return reviewId;
    }

    /** The body that has to do it. */
    public UUID receiverBodyId() {
        return receiverBodyId;
    }

    public String reviewNumber() {
        return reviewNumber;
    }

    public String text() {
        return text;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while it is outstanding. */
    public LocalDate executedOn() {
        return executedOn;
    }

    /** How it was done; empty while it is outstanding. */
    public String note() {
        return note;
    }
}

package org.hongyan.handover;

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
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;

/**
 * The edge from one body to another along which a matter travels (流转单). It arrives at once; the receiver accepts,
 * passes on or objects; where a report is due it ends when the report is accepted.
 */
@Entity
@Table(name = "handover")
public class Handover {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private HandoverKind kind;

    @Column(name = "sender_office_id")
    private UUID senderOfficeId;

    @Column(name = "sender_body_id")
    private UUID senderBodyId;

    @Column(name = "receiver_office_id")
    private UUID receiverOfficeId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    @Column(name = "to_handle")
    private boolean toHandle;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    private String note;

    private String requirements;

    @Column(name = "limit_on")
    private LocalDate limitOn;

    @Column(name = "report_due")
    private boolean reportDue;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "arrived_on")
    private LocalDate arrivedOn;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Column(name = "escalated_on")
    private LocalDate escalatedOn;

    @Column(name = "decider_body_id")
    private UUID deciderBodyId;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    /** For JPA. */
    protected Handover() {}

    Handover(UUID parentId, HandOverMatter.Order order, Ends ends, boolean toHandle, UUID sentBy, Instant now) {
        this.id = Ids.next();
        this.matterId = order.matterId();
        this.parentId = parentId;
        this.kind = order.kind();
        this.senderOfficeId = ends.senderOfficeId();
        this.senderBodyId = ends.senderBodyId();
        this.receiverOfficeId = ends.receiverOfficeId();
        this.receiverBodyId = ends.receiverBodyId();
        this.toHandle = toHandle;
        this.state = HandoverState.ARRIVED;
        this.note = order.note() == null ? "" : order.note().strip();
        this.requirements =
                order.requirements() == null ? "" : order.requirements().strip();
        this.reportDue = order.kind() == HandoverKind.ASSIGN;
        this.limitOn = reportDue ? order.limitOn() : null;
        this.arrivedAt = now;
        this.arrivedOn = SystemTime.dateOf(now);
        this.sentBy = sentBy;
    }

    /** The receiver accepts the matter and handles it. */
    public void accept() {
        go(HandoverState.ACCEPTED, HandoverState.ARRIVED, HandoverState.BOUND);
    }

    void passOn() {
        go(HandoverState.PASSED_ON, HandoverState.ARRIVED);
    }

    /** The child came back: the receiver has it in hand again. */
    void takeBack() {
        go(HandoverState.ARRIVED, HandoverState.PASSED_ON);
    }

    /** The sender decides on the objection by that day. */
    void object(LocalDate newDecideBy) {
        go(HandoverState.OBJECTED, HandoverState.ARRIVED);
        decideBy = newDecideBy;
    }

    /** The sender has kept silent on the objection past its day: its head is told; nothing moves by that. */
    void escalate(LocalDate on) {
        go(HandoverState.OBJECTED, HandoverState.OBJECTED);
        escalatedOn = on;
    }

    void uphold(Instant now) {
        go(HandoverState.UPHELD, HandoverState.OBJECTED);
        endedAt = now;
    }

    /** The matter turned out, after acceptance, to be another body's business: it is with this receiver no more. */
    void turnOutWrong(Instant now) {
        go(HandoverState.UPHELD, HandoverState.ACCEPTED, HandoverState.RETURNED);
        endedAt = now;
    }

    /** The common superior decides by that day. */
    void dispute(UUID newDeciderBodyId, LocalDate newDecideBy, Instant now) {
        go(HandoverState.DISPUTED, HandoverState.OBJECTED, HandoverState.ARRIVED);
        deciderBodyId = newDeciderBodyId;
        decideBy = newDecideBy;
        endedAt = now;
    }

    /** Named by the common superior: bound from the beginning. */
    void designate() {
        go(HandoverState.BOUND, HandoverState.ARRIVED);
    }

    void bind() {
        go(HandoverState.BOUND, HandoverState.OBJECTED);
    }

    void recall(Instant now) {
        go(HandoverState.RECALLED, HandoverState.ARRIVED);
        endedAt = now;
    }

    /** The sender takes the matter back from a receiver of its line. */
    void takeOver(Instant now) {
        go(HandoverState.TAKEN_OVER, HandoverState.ARRIVED, HandoverState.BOUND, HandoverState.ACCEPTED);
        endedAt = now;
    }

    /** What was reported did not last: the report is due again. */
    void reopenReport(LocalDate newLimitOn) {
        go(HandoverState.RETURNED, HandoverState.REPORTED, HandoverState.REPORT_ACCEPTED);
        limitOn = newLimitOn;
        endedAt = null;
    }

    void report() {
        go(HandoverState.REPORTED, HandoverState.ACCEPTED, HandoverState.PASSED_ON, HandoverState.RETURNED);
    }

    void acceptReport(Instant now) {
        go(HandoverState.REPORT_ACCEPTED, HandoverState.REPORTED);
        endedAt = now;
    }

    void returnReport(LocalDate newLimitOn) {
        go(HandoverState.RETURNED, HandoverState.REPORTED);
        limitOn = newLimitOn;
    }

    /** The assigner grants a later limit; the report is still due. */
    public void moveLimit(LocalDate newLimitOn) {
        limitOn = newLimitOn;
    }

    private void go(HandoverState next, HandoverState... allowed) {
        for (HandoverState from : allowed) {
            if (state == from) {
                state = next;
                return;
            }
        }
        throw new RefusedException(new HandoverNotThere(state, next));
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    /** The handover by which the sender itself received the matter, or null. */
    public UUID parentId() {
        return parentId;
    }

    public HandoverKind kind() {
        return kind;
    }

    public UUID senderOfficeId() {
        return senderOfficeId;
    }

    public UUID senderBodyId() {
        return senderBodyId;
    }

    public UUID receiverOfficeId() {
        return receiverOfficeId;
    }

    public UUID receiverBodyId() {
        return receiverBodyId;
    }

    /** True if the receiver is asked to handle, false if to forward. */
    public boolean toHandle() {
        return toHandle;
    }

    /** By when the sender, or the common superior, decides; null where nothing is to be decided. */
    public LocalDate decideBy() {
        return decideBy;
    }

    /** When the sender's silence on an objection went up to its head; null if it did not. */
    public LocalDate escalatedOn() {
        return escalatedOn;
    }

    public HandoverState state() {
        return state;
    }

    public String note() {
        return note;
    }

    public String requirements() {
        return requirements;
    }

    public LocalDate limitOn() {
        return limitOn;
    }

    public boolean reportDue() {
        return reportDue;
    }

    /** Receipt is arrival. */
    public Instant arrivedAt() {
        return arrivedAt;
    }

    public LocalDate arrivedOn() {
        return arrivedOn;
    }

    public UUID sentBy() {
        return sentBy;
    }
}

package org.hongyan.supervision;

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
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Unit;

/** One supervision of a matter (督办、建议): sent, answered, found right, or not enough and escalated. */
@Entity
@Table(name = "supervision")
public class Supervision {

    /** Where it is (domain.md §3.3). */
    public enum State {
        /** Sent; an answer is due, or none is asked for. */
        SENT,
        ANSWERED,
        /** The answer is right: ended. */
        VERIFIED,
        /** The answer is not enough, or none came in time. */
        ESCALATED,
        /** Ended after it was escalated. */
        CLOSED
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    private String number;

    @Column(name = "sender_office_id")
    private UUID officeId;

    @Column(name = "sender_body_id")
    private UUID bodyId;

    @Column(name = "receiver_office_id")
    private UUID receiverOfficeId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    @Enumerated(EnumType.STRING)
    private SupervisionGround ground;

    @Enumerated(EnumType.STRING)
    private SupervisionForm form;

    private String facts;

    private String demanded;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "inspected_on")
    private LocalDate inspectedOn;

    @Column(name = "recheck_on")
    private LocalDate recheckOn;

    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Follow follow;

    private String answer = "";

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Enumerated(EnumType.STRING)
    private Consequence escalation;

    private String verdict = "";

    @Column(name = "opened_by")
    private UUID openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    private long version;

    /** For JPA. */
    protected Supervision() {}

    Supervision(
            OpenSupervision.Order order,
            String number,
            Actor supervisor,
            Unit receiver,
            LocalDate dueOn,
            LocalDate on,
            Instant now) {
        this.id = Ids.next();
        this.matterId = order.matterId();
        this.number = number;
        this.officeId = supervisor.officeId();
        this.bodyId = supervisor.bodyId();
        this.receiverOfficeId = receiver.officeId();
        this.receiverBodyId = receiver.id();
        this.ground = order.ground();
        this.form = order.form();
        this.facts = order.facts().strip();
        this.demanded = order.demanded().strip();
        this.inspectedOn = order.form() == SupervisionForm.RECTIFY ? order.inspectedOn() : null;
        this.recheckOn = order.form() == SupervisionForm.RECTIFY ? order.recheckOn() : null;
        this.openedOn = on;
        this.dueOn = dueOn;
        this.state = State.SENT;
        this.openedBy = supervisor.personId();
        this.openedAt = now;
    }

    void wordedIn(UUID letterId) {
        documentId = letterId;
    }

    void answer(Follow how, String text, Actor by, LocalDate on) {
        require(State.SENT, new NothingToAnswer(number));
        follow = how;
        answer = text.strip();
        answeredBy = by.personId();
        answeredOn = on;
        state = State.ANSWERED;
    }

    /** The answer is right, or nothing was asked and nothing is left to watch over. */
    void verify(String why, LocalDate on) {
        require(dueOn == null ? State.SENT : State.ANSWERED, State.ANSWERED);
        end(State.VERIFIED, why, on);
    }

    void escalate(Consequence how, String why, LocalDate on) {
        boolean silent = state == State.SENT && dueOn != null && on.isAfter(dueOn);
        if (!silent) {
            require(State.ANSWERED, new NotAnswered(number));
        }
        escalation = how;
        verdict = why.strip();
        state = State.ESCALATED;
    }

    void close(String why, LocalDate on) {
        require(State.ESCALATED, new NothingToVerify(number));
        end(State.CLOSED, why, on);
    }

    private void end(State how, String why, LocalDate on) {
        verdict = verdict.isEmpty() ? why.strip() : verdict + "\n" + why.strip();
        state = how;
        endedOn = on;
    }

    private void require(State one, State other) {
        if (state != one && state != other) {
            throw new RefusedException(new NothingToVerify(number));
        }
    }

    private void require(State wanted, org.hongyan.shared.Refusal otherwise) {
        if (state != wanted) {
            throw new RefusedException(otherwise);
        }
    }

    /** True until it has ended. */
    public boolean open() {
        return endedOn == null;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    /** The body that supervises. */
    public UUID bodyId() {
        return bodyId;
    }

    /** The body that held the matter and answers. */
    public UUID receiverBodyId() {
        return receiverBodyId;
    }

    public SupervisionGround ground() {
        return ground;
    }

    public SupervisionForm form() {
        return form;
    }

    public String facts() {
        return facts;
    }

    /** What is asked of the addressee. */
    public String demanded() {
        return demanded;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** By when the written answer is due, null if none is asked for. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The inspection a rectification notice rests on, null for other forms. */
    public LocalDate inspectedOn() {
        return inspectedOn;
    }

    /** When rectification is looked at again, null for other forms. */
    public LocalDate recheckOn() {
        return recheckOn;
    }

    public UUID documentId() {
        return documentId;
    }

    public State state() {
        return state;
    }

    /** Null until answered. */
    public Follow follow() {
        return follow;
    }

    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Null unless it was escalated. */
    public Consequence escalation() {
        return escalation;
    }

    /** Reasons of the supervisor's decision, empty before. */
    public String verdict() {
        return verdict;
    }
}

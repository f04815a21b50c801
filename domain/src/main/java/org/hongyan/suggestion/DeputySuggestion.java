package org.hongyan.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Unit;

/** A suggestion of deputies (代表建议): one topic, its facts, a proposal, and how it goes on. */
@Entity
@Table(name = "deputy_suggestion")
public class DeputySuggestion {

    /** Where it is (domain.md §3.3). */
    public enum State {
        DRAFT,
        FILED,
        /** No suggestion: letters passed on, a personal case, an accusation. */
        SENT_BACK,
        ASSIGNED,
        ANSWERED,
        SATISFIED,
        /** The deputies are not satisfied; to be answered once more. */
        REDO,
        CLOSED
    }

    /** In a list, what is due on no day stands behind everything else. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    private String number;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "receiver_office_id")
    private UUID receiverOfficeId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    private String deputies;
    private String topic;
    private String facts;
    private String proposal;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean complex;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "assigned_on")
    private LocalDate assignedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "list_on")
    private LocalDate listOn;

    @Enumerated(EnumType.STRING)
    private NoSuggestionGround ground;

    private String remark = "";

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    private long version;

    /** For JPA. */
    protected DeputySuggestion() {}

    DeputySuggestion(SuggestionInput input, Actor clerk, LocalDate today) {
        id = Ids.next();
        officeId = clerk.officeId();
        bodyId = clerk.bodyId();
        enteredBy = clerk.personId();
        enteredOn = today;
        listOn = NO_DAY;
        state = State.DRAFT;
        put(input);
    }

    private void put(SuggestionInput input) {
        deputies = FieldChecks.clean(input.deputies());
        topic = FieldChecks.clean(input.topic());
        facts = FieldChecks.clean(input.facts());
        proposal = FieldChecks.clean(input.proposal());
    }

    void revise(SuggestionInput input) {
        require(State.DRAFT);
        put(input);
    }

    void file(String newNumber, LocalDate on) {
        require(State.DRAFT);
        number = newNumber;
        filedOn = on;
        state = State.FILED;
    }

    void sendBack(NoSuggestionGround why, String note, LocalDate on) {
        require(State.FILED);
        ground = why;
        remark = FieldChecks.clean(note);
        endedOn = on;
        state = State.SENT_BACK;
    }

    void assign(Unit receiver, boolean isComplex, LocalDate due, LocalDate on) {
        require(State.FILED);
        receiverOfficeId = receiver.officeId();
        receiverBodyId = receiver.id();
        complex = isComplex;
        assignedOn = on;
        dueBy(due);
        state = State.ASSIGNED;
    }

    void answered() {
        require(State.ASSIGNED, State.REDO);
        dueBy(null);
        state = State.ANSWERED;
    }

    void satisfied() {
        require(State.ANSWERED);
        state = State.SATISFIED;
    }

    void redo(LocalDate due) {
        require(State.ANSWERED);
        dueBy(due);
        state = State.REDO;
    }

    void close(LocalDate on) {
        require(State.SATISFIED);
        endedOn = on;
        state = State.CLOSED;
    }

    private void dueBy(LocalDate day) {
        dueOn = day;
        listOn = day == null ? NO_DAY : day;
    }

    /** Refuses unless it is in one of these states. */
    void require(State... fine) {
        if (!Set.of(fine).contains(state)) {
            throw new RefusedException(new SuggestionNotPossible(number == null ? topic : number, state));
        }
    }

    /** True while the receiver owes an answer. */
    public boolean answerDue() {
        return state == State.ASSIGNED || state == State.REDO;
    }

    public UUID id() {
        return id;
    }

    /** Null for a draft. */
    public String number() {
        return number;
    }

    public UUID officeId() {
        return officeId;
    }

    /** The body of the congress. */
    public UUID bodyId() {
        return bodyId;
    }

    /** The body that answers, null before it was assigned. */
    public UUID receiverBodyId() {
        return receiverBodyId;
    }

    public String deputies() {
        return deputies;
    }

    public String topic() {
        return topic;
    }

    public String facts() {
        return facts;
    }

    public String proposal() {
        return proposal;
    }

    public State state() {
        return state;
    }

    public boolean complex() {
        return complex;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public LocalDate assignedOn() {
        return assignedOn;
    }

    /** Last day of the answer, null if none is due. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Its place in lists. */
    public LocalDate listOn() {
        return listOn;
    }

    /** Null unless it was sent back. */
    public NoSuggestionGround ground() {
        return ground;
    }

    /** What was said when it was sent back, else empty. */
    public String remark() {
        return remark;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}

package org.hongyan.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;

/** A promise to the petitioner with a name and a day (承诺). It moves no clock. */
@Entity
@Table(name = "commitment")
public class Commitment {

    /** Where it was made. */
    public enum Source {
        /** For a supported demand, in the opinion. */
        OPINION,
        AGREEMENT,
        /** By a leader who received the petitioner. */
        RECEPTION,
        /** By word or letter in the course of the handling. */
        OTHER
    }

    /** What became of it. */
    public enum State {
        OPEN,
        FULFILLED,
        FAILED
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "by_whom")
    private String byWhom;

    private String promise;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String outcome = "";

    @Column(name = "missed_on")
    private LocalDate missedOn;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Version
    private long version;

    /** For JPA. */
    protected Commitment() {}

    Commitment(
            UUID matterId,
            Source source,
            String byWhom,
            String promise,
            LocalDate dueOn,
            Actor actor,
            LocalDate today) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.source = source;
        this.byWhom = byWhom;
        this.promise = promise;
        this.dueOn = dueOn;
        this.state = State.OPEN;
        this.madeBy = actor.personId();
        this.madeOn = today;
    }

    void end(boolean fulfilled, String how, LocalDate on) {
        state = fulfilled ? State.FULFILLED : State.FAILED;
        outcome = how;
        endedOn = on;
    }

    /** Its day has passed. */
    void miss(LocalDate today) {
        missedOn = today;
    }

    /** True if its day has passed and it is still open. */
    public boolean late(LocalDate today) {
        return state == State.OPEN && today.isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public Source source() {
        return source;
    }

    /** Who is to do it. */
    public String byWhom() {
        return byWhom;
    }

    public String promise() {
        return promise;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    /** Fulfilled or given up on; null while open. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** How it was fulfilled or why it failed; empty while open. */
    public String outcome() {
        return outcome;
    }

    /** When it was noticed that its day had passed, else null. */
    public LocalDate missedOn() {
        return missedOn;
    }

    public LocalDate madeOn() {
        return madeOn;
    }
}

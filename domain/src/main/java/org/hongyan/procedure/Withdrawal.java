package org.hongyan.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.petition.Channel;
import org.hongyan.shared.Ids;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;

/** One petitioner's wish to withdraw (撤回): it takes effect with everybody's, after seven days, and is undone until then. */
@Entity
@Table(name = "withdrawal")
public class Withdrawal {

    /** What became of the wish. */
    public enum State {
        ASKED,
        UNDONE,
        EFFECTIVE,
        /** A reply came first. */
        LAPSED,
        /** The others have not asked: this person has left, the matter goes on. */
        LEFT
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "petitioner_id")
    private UUID petitionerId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    protected Withdrawal() {}

    Withdrawal(UUID matterId, UUID petitionerId, Channel channel, LocalDate askedOn, Actor actor, Instant now) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.petitionerId = petitionerId;
        this.channel = channel;
        this.askedOn = askedOn;
        this.state = State.ASKED;
        this.recordedBy = actor.personId();
        this.recordedAt = now;
    }

    void end(State how, LocalDate on) {
        state = how;
        endedOn = on;
    }

    public UUID petitionerId() {
        return petitionerId;
    }

    /** How the wish was made. */
    public Channel channel() {
        return channel;
    }

    /** By the postmark, the visit or the call. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** The day it was entered, from which the seven days count. */
    public LocalDate recordedOn() {
        return SystemTime.dateOf(recordedAt);
    }

    public State state() {
        return state;
    }
}

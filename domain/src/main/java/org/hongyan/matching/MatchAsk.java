package org.hongyan.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hongyan.matter.Matter;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;

/**
 * A clerk has asked whether a registered matter is one already in hand elsewhere (并案核对). It says nothing before a
 * holder confirms: it is the same whether nothing was found, somebody said no or somebody keeps silent.
 */
@Entity
@Immutable
@Table(name = "match_ask")
public class MatchAsk {

    /** What whoever asked is told. */
    public enum State {
        OPEN,
        CONFIRMED,
        /** The days are over: it goes on as a matter of its own. */
        CLOSED
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "into_matter_id")
    private UUID intoMatterId;

    @Column(name = "into_number")
    private String intoNumber;

    @Column(name = "into_office")
    private String intoOffice;

    @Column(name = "into_holder_body_id")
    private UUID intoHolderBodyId;

    @Column(name = "into_until")
    private LocalDate intoUntil;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** For JPA. */
    protected MatchAsk() {}

    MatchAsk(Matter matter, Actor asker, LocalDate askedOn, LocalDate dueOn) {
        this.id = Ids.next();
        this.matterId = matter.id();
        this.officeId = asker.officeId();
        this.bodyId = asker.bodyId();
        this.askedBy = asker.person();
        this.askedOn = askedOn;
        this.dueOn = dueOn;
        this.state = State.OPEN;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Last day for an answer; without one it is no match. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    /** The matter a holder confirmed, else null. */
    public UUID intoMatterId() {
        return intoMatterId;
    }

    /** Its number. */
    public String intoNumber() {
        return intoNumber;
    }

    /** The body that handles it. */
    public String intoOffice() {
        return intoOffice;
    }

    UUID intoHolderBodyId() {
        return intoHolderBodyId;
    }

    /** Until when it is handled, or null. */
    public LocalDate intoUntil() {
        return intoUntil;
    }
}

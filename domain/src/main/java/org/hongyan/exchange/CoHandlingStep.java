package org.hongyan.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Unit;

/** How it went on after a body would not help, or did not answer in time. */
@Entity
@Table(name = "co_handling_step")
public class CoHandlingStep {

    /** What was decided. */
    public enum Way {
        /** Another body is asked. */
        ANOTHER,
        /** The common superior is asked to name one. */
        SUPERIOR,
        /** Nobody helps: the lead alone, or so the superior says. */
        WITHOUT,
        /** The superior has named one, which helps and does not refuse. */
        NAMED
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "exchange_id")
    private UUID exchangeId;

    @Column(name = "sender_body_id")
    private UUID senderBodyId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    @Column(name = "about_body_id")
    private UUID aboutBodyId;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "next_exchange_id")
    private UUID nextExchangeId;

    private String reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** For JPA. */
    protected CoHandlingStep() {}

    private CoHandlingStep(Exchange after, UUID aboutBodyId, Way way, String reason, Actor by, LocalDate on) {
        this.id = Ids.next();
        this.matterId = after.matterId();
        this.exchangeId = after.id();
        this.senderBodyId = by.bodyId();
        this.aboutBodyId = aboutBodyId;
        this.way = way;
        this.reason = reason.strip();
        this.decidedBy = by.personId();
        this.decidedOn = on;
    }

    /** The lead asks somebody else. */
    static CoHandlingStep on(Exchange asked, Way way, Exchange next, Unit to, String reason, Actor by, LocalDate on) {
        CoHandlingStep step = new CoHandlingStep(asked, asked.receiverBodyId(), way, reason, by, on);
        step.nextExchangeId = next.id();
        step.receiverBodyId = to.id();
        return step;
    }

    /** It goes on without that body. */
    static CoHandlingStep without(Exchange after, UUID aboutBodyId, String reason, Actor by, LocalDate on) {
        return new CoHandlingStep(after, aboutBodyId, Way.WITHOUT, reason, by, on);
    }

    /** What was asked and led to nothing: a request for help, or a call for the superior. */
    public UUID exchangeId() {
        return exchangeId;
    }

    /** Who decided. */
    public UUID senderBodyId() {
        return senderBodyId;
    }

    /** The body that would not help or did not answer. */
    public UUID aboutBodyId() {
        return aboutBodyId;
    }

    public Way way() {
        return way;
    }

    /** What was asked next, null where nothing was. */
    public UUID nextExchangeId() {
        return nextExchangeId;
    }

    public String reason() {
        return reason;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}

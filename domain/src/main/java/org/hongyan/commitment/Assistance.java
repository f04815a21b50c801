package org.hongyan.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;

/** Help in need (帮扶救助): separate from the merits, and never in return for anything. Amounts in yuan. */
@Entity
@Table(name = "assistance")
public class Assistance {

    /** What kind of help. */
    public enum Kind {
        RELIEF,
        SUBSISTENCE,
        MEDICAL,
        HOUSING,
        WORK,
        LEGAL_AID,
        JUDICIAL,
        OTHER
    }

    /** How far it is. */
    public enum State {
        APPLIED,
        APPROVED,
        REFUSED,
        DELIVERED
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
    private Kind kind;

    private String need;

    @Column(name = "given_by")
    private String givenBy;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    private String remark = "";

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Version
    private long version;

    /** For JPA. */
    protected Assistance() {}

    Assistance(RecordAssistance.Order order, Actor actor) {
        this.id = Ids.next();
        this.matterId = order.matterId();
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.kind = order.kind();
        this.need = FieldChecks.clean(order.need());
        this.givenBy = FieldChecks.clean(order.givenBy());
        this.amount = order.amount();
        this.state = State.APPLIED;
        this.appliedOn = order.appliedOn();
        this.recordedBy = actor.person();
    }

    /** True if that comes next. */
    boolean leadsTo(State next) {
        return switch (next) {
            case APPROVED, REFUSED -> state == State.APPLIED;
            case DELIVERED -> state == State.APPROVED;
            case APPLIED -> false;
        };
    }

    void goOn(State next, LocalDate on, String why) {
        state = next;
        remark = why;
        if (next == State.DELIVERED) {
            deliveredOn = on;
        } else {
            decidedOn = on;
        }
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** What is needed. */
    public String need() {
        return need;
    }

    /** Who grants it, such as a civil affairs bureau. */
    public String givenBy() {
        return givenBy;
    }

    /** In yuan; null for help in kind. */
    public BigDecimal amount() {
        return amount;
    }

    public State state() {
        return state;
    }

    public LocalDate appliedOn() {
        return appliedOn;
    }

    /** The day of the last change. */
    public LocalDate changedOn() {
        return deliveredOn != null ? deliveredOn : decidedOn != null ? decidedOn : appliedOn;
    }

    public String remark() {
        return remark;
    }
}

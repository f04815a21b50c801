package org.hongyan.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A leader's instruction on a matter (领导批示): who has to see to it and by when the leader wants to hear of it. It moves
 * no matter, finds no fact and orders no outcome.
 */
@Entity
@DynamicUpdate
@Table(name = "leader_instruction")
public class LeaderInstruction {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    private String leader;

    private String duty;

    @Column(name = "given_on")
    private LocalDate givenOn;

    private String words;

    @Column(name = "addressed_unit_id")
    private UUID addressedUnitId;

    @Column(name = "addressed_body_id")
    private UUID addressedBodyId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String feedback = "";

    @Column(name = "feedback_on")
    private @Nullable LocalDate feedbackOn;

    @Column(name = "feedback_by")
    private @Nullable UUID feedbackBy;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    /** For JPA. */
    protected LeaderInstruction() {}

    LeaderInstruction(RecordInstruction.Order order, Unit addressed, Actor actor) {
        this.id = Ids.next();
        this.matterId = order.matterId();
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.leader = FieldChecks.clean(order.leader());
        this.duty = FieldChecks.clean(order.duty());
        this.givenOn = order.givenOn();
        this.words = FieldChecks.clean(order.words());
        this.addressedUnitId = addressed.id();
        this.addressedBodyId = addressed.bodyId();
        this.dueOn = order.dueOn();
        this.recordedBy = actor.person();
    }

    void answer(String what, LocalDate on, UUID by) {
        feedback = what;
        feedbackOn = on;
        feedbackBy = by;
    }

    public UUID id() {
        return id;
    }

    public String leader() {
        return leader;
    }

    public String duty() {
        return duty;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public String words() {
        return words;
    }

    /** Body or section that sees to it. */
    public UUID addressedUnitId() {
        return addressedUnitId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** What was reported back, empty until then. */
    public String feedback() {
        return feedback;
    }

    public @Nullable LocalDate feedbackOn() {
        return feedbackOn;
    }

    /** True while the leader waits for an answer. */
    public boolean open() {
        return feedbackOn == null;
    }
}

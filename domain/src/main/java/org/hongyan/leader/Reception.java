package org.hongyan.leader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.jspecify.annotations.Nullable;

/** A leader received petitioners about a matter (领导接访). What was said stands in the paper alone. */
@Entity
@Table(name = "reception")
public class Reception {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "leader_id")
    private @Nullable UUID leaderId;

    private String leader;

    private String post;

    @Column(name = "begins_at")
    private LocalDateTime beginsAt;

    private String place;

    @Column(name = "head_count")
    private int headCount;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "instruction_id")
    private UUID instructionId;

    @Column(name = "document_id")
    private UUID documentId;

    private boolean internal;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    /** For JPA. */
    protected Reception() {}

    Reception(RecordReception.Order order, Leaders.Known who, UUID instructionId, UUID documentId, Actor actor) {
        this.id = Ids.next();
        this.matterId = order.matterId();
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.leaderId = who.personId();
        this.leader = who.name();
        this.post = who.post();
        this.beginsAt = order.heldOn().atTime(order.heldAt());
        this.place = order.place().strip();
        this.headCount = order.petitioners().size();
        this.unitId = order.unitId();
        this.dueOn = order.dueOn();
        this.instructionId = instructionId;
        this.documentId = documentId;
        this.internal = order.internal();
        this.recordedBy = actor.person();
    }

    public UUID id() {
        return id;
    }

    public String leader() {
        return leader;
    }

    public String post() {
        return post;
    }

    /** In +08:00. */
    public LocalDateTime beginsAt() {
        return beginsAt;
    }

    public String place() {
        return place;
    }

    /** Petitioners who came. */
    public int headCount() {
        return headCount;
    }

    /** Body or section that sees to what the leader decided. */
    public UUID unitId() {
        return unitId;
    }

    /** Day by which the leader wants to hear of it; no limit of the law. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The instruction that the decision became. */
    public UUID instructionId() {
        return instructionId;
    }

    /** The record, numbered. */
    public UUID documentId() {
        return documentId;
    }

    /** True if the petitioner does not read of it. */
    public boolean internal() {
        return internal;
    }
}

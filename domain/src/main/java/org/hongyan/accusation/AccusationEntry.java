package org.hongyan.accusation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;

/** One entry in the course of an accusation; append-only, its words sealed. */
@Entity
@Immutable
@Table(name = "accusation_entry")
public class AccusationEntry {

    /** What happened. */
    public enum Kind {
        READ,
        PAPER_CAME,
        REGISTERED,
        ACCEPTED,
        KEPT,
        PASSED_ON,
        /** 查办方案 */
        PLAN,
        /** 第一手资料 */
        MATERIAL,
        COMPLETED,
        FEEDBACK,
        /** The accuser's objection against the result. */
        OBJECTION,
        /** Shown to the next-higher office for a check of samples. */
        CHECKED
    }

    @Id
    private UUID id;

    @Column(name = "accusation_id")
    private UUID accusationId;

    @Column(name = "office_id")
    private UUID officeId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    private byte[] content;

    /** For JPA. */
    protected AccusationEntry() {}

    AccusationEntry(Accusation accusation, Kind kind, LocalDate on, Instant at, Actor actor) {
        this.id = Ids.next();
        this.accusationId = accusation.id();
        this.officeId = accusation.officeId();
        this.kind = kind;
        this.happenedOn = on;
        this.recordedAt = at;
        this.actorId = actor.personId();
        this.actorName = actor.name();
    }

    /** With words, sealed. */
    AccusationEntry saying(byte[] sealed) {
        content = sealed.clone();
        return this;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String actorName() {
        return actorName;
    }

    byte[] content() {
        return content;
    }
}

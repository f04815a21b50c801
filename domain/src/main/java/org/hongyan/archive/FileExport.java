package org.hongyan.archive;

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
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;

/** A whole case file that leaves the system: asked for by one person, released by another of the same body. */
@Entity
@DynamicUpdate
@Table(name = "file_export")
public class FileExport {

    /** Days a released file may be fetched, the day of the release not counted. */
    static final int OPEN_DAYS = 7;

    /** Where it stands. */
    public enum State {
        ASKED,
        RELEASED,
        REJECTED
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "open_until")
    private LocalDate openUntil;

    @Version
    private int version;

    /** For JPA. */
    protected FileExport() {}

    FileExport(UUID matterId, String reason, Actor actor, Instant now) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.reason = reason;
        this.state = State.ASKED;
        this.askedBy = actor.personId();
        this.askedAt = now;
    }

    /** Lets the one who asked fetch the file for a week. */
    void release(Actor actor, Instant now, LocalDate today) {
        decide(State.RELEASED, actor, now);
        openUntil = today.plusDays(OPEN_DAYS);
    }

    void reject(Actor actor, Instant now) {
        decide(State.REJECTED, actor, now);
    }

    private void decide(State decision, Actor actor, Instant now) {
        if (askedBy.equals(actor.personId())) {
            throw new RefusedException(new OwnExport());
        }
        if (state != State.ASKED) {
            throw new RefusedException(new ExportDecided());
        }
        state = decision;
        decidedBy = actor.personId();
        decidedAt = now;
    }

    /** True if this person may fetch the file on this day. */
    public boolean openTo(UUID person, LocalDate today) {
        return state == State.RELEASED && askedBy.equals(person) && !today.isAfter(openUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null while nobody has decided. */
    public UUID decidedBy() {
        return decidedBy;
    }

    /** The last day it may be fetched; null unless released. */
    public LocalDate openUntil() {
        return openUntil;
    }
}

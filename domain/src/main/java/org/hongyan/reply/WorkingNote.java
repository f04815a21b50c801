package org.hongyan.reply;

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
import org.jspecify.annotations.Nullable;

/** A working paper of the handling body (办理材料); nobody else reads it, and it is never changed. */
@Entity
@Immutable
@Table(name = "working_note")
public class WorkingNote {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String place;

    private String people;

    private String text;

    private boolean refused;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    protected WorkingNote() {}

    /** Of something that has a paper of its own. */
    WorkingNote(UUID matterId, NoteKind kind, NoteContent content, UUID documentId, Actor actor, Instant now) {
        this(matterId, kind, content, false, actor, now);
        this.documentId = documentId;
    }

    WorkingNote(UUID matterId, NoteKind kind, NoteContent content, boolean refused, Actor actor, Instant now) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.kind = kind;
        this.happenedOn = content.happenedOn();
        this.place = FieldChecks.clean(content.place());
        this.people = FieldChecks.clean(content.people());
        this.text = FieldChecks.clean(content.text());
        this.refused = refused;
        this.recordedBy = actor.personId();
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public NoteKind kind() {
        return kind;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String place() {
        return place;
    }

    public String people() {
        return people;
    }

    public String text() {
        return text;
    }

    /** True for a hearing that was offered and refused. */
    public boolean refused() {
        return refused;
    }

    /** The numbered paper made of it; null where there is none. */
    public @Nullable UUID documentId() {
        return documentId;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

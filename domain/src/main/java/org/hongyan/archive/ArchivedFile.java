package org.hongyan.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hongyan.staff.Actor;

/** The file of a matter in the archive (归档). */
@Entity
@Immutable
@Table(name = "archived_file")
public class ArchivedFile {

    @Id
    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private Retention retention;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    @Column(name = "contents_id")
    private UUID contentsId;

    private int pieces;

    @Column(name = "archived_by")
    private UUID archivedBy;

    @Column(name = "archived_on")
    private LocalDate archivedOn;

    /** For JPA. */
    protected ArchivedFile() {}

    ArchivedFile(UUID matterId, Retention retention, UUID contentsId, int pieces, Actor actor, LocalDate today) {
        this.matterId = matterId;
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.retention = retention;
        this.keptUntil = retention.until(today);
        this.contentsId = contentsId;
        this.pieces = pieces;
        this.archivedBy = actor.person();
        this.archivedOn = today;
    }

    public Retention retention() {
        return retention;
    }

    /** Null for ever. */
    public LocalDate keptUntil() {
        return keptUntil;
    }

    public int pieces() {
        return pieces;
    }

    public LocalDate archivedOn() {
        return archivedOn;
    }
}

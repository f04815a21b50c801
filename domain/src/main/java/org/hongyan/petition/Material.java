package org.hongyan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hongyan.shared.time.SystemTime;

/** What a petitioner adds to the own petition while it is under way; its files are files of the petition. */
@Entity
@Immutable
@Table(name = "material")
public class Material {

    @Id
    private UUID id;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Column(name = "petitioner_id")
    private UUID petitionerId;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "for_review")
    private boolean forReview;

    private String text;

    private int files;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    /** For JPA. */
    protected Material() {}

    /**
     * Where it goes.
     *
     * @param review true if only the reviewing body reads it
     */
    record Place(UUID bodyId, boolean review) {}

    Material(UUID id, Petition petition, Petitioner petitioner, Place place, String text, int files, Instant at) {
        this.id = id;
        this.petitionId = petition.id();
        this.petitionerId = petitioner.id();
        this.matterId = petition.matterId();
        this.bodyId = place.bodyId();
        this.forReview = place.review();
        this.text = text;
        this.files = files;
        this.receivedAt = at;
        this.receivedOn = SystemTime.dateOf(at);
    }

    public UUID id() {
        return id;
    }

    public UUID petitionId() {
        return petitionId;
    }

    /** As the petitioner wrote it, plain; may be empty where files were sent only. */
    public String text() {
        return text;
    }

    /** How many files came with it. */
    public int files() {
        return files;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Statutory day of receipt. */
    public LocalDate receivedOn() {
        return receivedOn;
    }
}

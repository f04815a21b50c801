package org.hongyan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;

/**
 * What a petitioner adds to the own petition, online or by paper, visit or call; its files are files of the petition. Once
 * the matter is answered it waits for an answer of its own.
 */
@Entity
@DynamicUpdate
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

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_body_id")
    private UUID enteredBodyId;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answering_body_id", insertable = false, updatable = false)
    private UUID answeringBodyId;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_how")
    private MaterialAnswer answeredHow;

    @Column(name = "answered_with")
    private String answeredWith;

    /** For JPA. */
    protected Material() {}

    /**
     * Where it goes.
     *
     * @param review true if only the reviewing body reads it
     * @param answerBy by when it is answered by itself, or null
     */
    record Place(UUID bodyId, boolean review, LocalDate answerBy) {}

    /** As it came online. */
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
        this.answerBy = place.answerBy();
    }

    /** Entered at the desk: it came that day and that way. */
    Material enteredBy(Actor clerk, Channel how, LocalDate on) {
        this.channel = how;
        this.enteredBy = clerk.personId();
        this.enteredBodyId = clerk.bodyId();
        this.receivedOn = on;
        return this;
    }

    /**
     * It is dealt with.
     *
     * @param with number of the paper, or of the new matter
     */
    public void answer(MaterialAnswer how, String with, LocalDate on) {
        this.answeredHow = how;
        this.answeredWith = with;
        this.answeredOn = on;
    }

    public UUID id() {
        return id;
    }

    UUID petitionerId() {
        return petitionerId;
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

    /** How it came to the desk; null if online. */
    public Channel channel() {
        return channel;
    }

    /** By when it is answered by itself, or null if the handling answers it. */
    public LocalDate answerBy() {
        return answerBy;
    }

    /** Day it was dealt with, or null. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    public MaterialAnswer answeredHow() {
        return answeredHow;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Statutory day of receipt. */
    public LocalDate receivedOn() {
        return receivedOn;
    }
}

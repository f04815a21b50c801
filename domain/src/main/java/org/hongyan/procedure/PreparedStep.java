package org.hongyan.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.matter.Transition;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;

/** A step that needs two people (待签事项): prepared by one, signed or sent back by another of the same body. */
@Entity
@Table(name = "prepared_step")
public class PreparedStep {

    /** What became of it. */
    public enum State {
        PENDING,
        SIGNED,
        SENT_BACK,
        /** Taken back by whoever prepared it. */
        DROPPED
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
    private Transition step;

    private String guard;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String details;

    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private State state;

    private String remarks = "";

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private long version;

    /** For JPA. */
    protected PreparedStep() {}

    PreparedStep(UUID matterId, Transition step, String guard, Details details, Actor actor, Instant now) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.step = step;
        this.guard = guard;
        this.details = details.json();
        this.state = State.PENDING;
        this.preparedBy = actor.personId();
        this.preparedAt = now;
    }

    /** The draft that will be signed with it. */
    void drafted(UUID draftId) {
        documentId = draftId;
    }

    /** Refuses whoever prepared it. */
    void requireSigner(Actor signer) {
        if (preparedBy.equals(signer.personId())) {
            throw new RefusedException(new SignerIsDrafter());
        }
    }

    void sign(Actor signer, Instant now) {
        requireSigner(signer);
        decide(State.SIGNED, signer, now);
    }

    void sendBack(String why, Actor by, Instant now) {
        remarks = why;
        documentId = null;
        decide(State.SENT_BACK, by, now);
    }

    void drop(Actor by, Instant now) {
        documentId = null;
        decide(State.DROPPED, by, now);
    }

    private void decide(State next, Actor by, Instant now) {
        state = next;
        decidedBy = by.personId();
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public Transition step() {
        return step;
    }

    /** Key of the guard found met when it was prepared. */
    public String guard() {
        return guard;
    }

    /** What was typed. */
    public Details details() {
        return Details.ofJson(details);
    }

    /** The draft, null once it was sent back. */
    public UUID documentId() {
        return documentId;
    }

    public State state() {
        return state;
    }

    /** Why it was sent back, else empty. */
    public String remarks() {
        return remarks;
    }

    public UUID preparedBy() {
        return preparedBy;
    }

    /** Who signed it or sent it back, null while it waits. */
    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }
}

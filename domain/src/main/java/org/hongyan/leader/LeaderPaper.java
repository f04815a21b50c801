package org.hongyan.leader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DrafterMustNotSign;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A leader's paper on its way to a signature: drafted by one, signed or sent back by another, and then drafted anew. Its
 * words are those of the document.
 */
@Entity
@DynamicUpdate
@Table(name = "leader_paper")
public class LeaderPaper {

    /** Where it is. */
    public enum State {
        PENDING,
        SIGNED,
        /** To be drafted anew. */
        SENT_BACK,
        /** Given up by whoever drafted it. */
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
    private DocumentKind kind;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "leader_id")
    private @Nullable UUID leaderId;

    private String leader;

    private String post;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private String remarks = "";

    @Column(name = "drafted_by")
    private UUID draftedBy;

    @Column(name = "drafted_on")
    private LocalDate draftedOn;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Version
    private long version;

    /** For JPA. */
    protected LeaderPaper() {}

    LeaderPaper(UUID matterId, DocumentKind kind, Actor actor) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.kind = kind;
    }

    /** Puts it, for the first time or anew, before whoever signs. */
    void put(UUID draftId, Leaders.Known who, @Nullable LocalDate until, Actor actor, LocalDate today) {
        documentId = draftId;
        leaderId = who.personId();
        leader = who.name();
        post = who.post();
        dueOn = until;
        state = State.PENDING;
        remarks = "";
        draftedBy = actor.person();
        draftedOn = today;
        decidedBy = null;
        decidedOn = null;
    }

    /** Refuses whoever drafted it. */
    void requireSigner(Actor signer) {
        if (draftedBy.equals(signer.personId())) {
            throw new RefusedException(new DrafterMustNotSign());
        }
    }

    void sign(Actor signer, LocalDate today) {
        requireSigner(signer);
        decide(State.SIGNED, signer, today);
    }

    void sendBack(String why, Actor by, LocalDate today) {
        remarks = why;
        decide(State.SENT_BACK, by, today);
    }

    void drop(Actor by, LocalDate today) {
        decide(State.DROPPED, by, today);
    }

    private void decide(State next, Actor by, LocalDate today) {
        state = next;
        decidedBy = by.person();
        decidedOn = today;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** The draft, then the signed document. */
    public UUID documentId() {
        return documentId;
    }

    /** Account of the leader; null for somebody without one at the own body. */
    public @Nullable UUID leaderId() {
        return leaderId;
    }

    /** Sponsor, convener, or whom a report is addressed to. */
    public String leader() {
        return leader;
    }

    public String post() {
        return post;
    }

    /** The limit set by it, null where it sets none. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    /** Why it was sent back; empty otherwise. */
    public String remarks() {
        return remarks;
    }

    public UUID draftedBy() {
        return draftedBy;
    }

    public LocalDate draftedOn() {
        return draftedOn;
    }

    /** The day it was signed or sent back, null while it waits. */
    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }
}

package org.hongyan.fairness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;

/** Somebody at work on a matter has or has not an interest of his or her own (回避声明); nothing in it changes later. */
@Entity
@Table(name = "interest_statement")
public class InterestStatement {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "has_interest")
    private boolean interest;

    private String words;

    @Column(name = "stated_by")
    private UUID statedBy;

    @Column(name = "stated_at")
    private Instant statedAt;

    /** For JPA. */
    protected InterestStatement() {}

    /**
     * A statement recorded now.
     *
     * @param personId about whom
     * @param words the sentence that was ticked, or the reason
     * @param actor who records it, for whose body
     */
    InterestStatement(UUID matterId, UUID personId, boolean interest, String words, Actor actor, Instant now) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.personId = personId;
        this.interest = interest;
        this.words = words;
        this.statedBy = actor.person();
        this.statedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    /** About whom. */
    public UUID personId() {
        return personId;
    }

    /** True if he or she must step aside. */
    public boolean interest() {
        return interest;
    }

    /** The sentence that was ticked, or the reason. */
    public String words() {
        return words;
    }

    public UUID statedBy() {
        return statedBy;
    }

    /** True if the person said so, and nobody else for him or her. */
    public boolean own() {
        return personId.equals(statedBy);
    }

    public Instant statedAt() {
        return statedAt;
    }
}

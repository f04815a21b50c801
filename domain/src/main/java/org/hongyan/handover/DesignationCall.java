package org.hongyan.handover;

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
import org.hongyan.shared.Ids;
import org.hongyan.shared.time.SystemTime;

/** A call to the common superior to name who handles, where no objection says why (T15 from transit, T44). */
@Entity
@DynamicUpdate
@Table(name = "designation_call")
public class DesignationCall {

    /** Why it is called. */
    public enum Ground {
        /** One body has handed it over three times at the same level. */
        THIRD_FORWARDING,
        /** A second body denies that it is its business, without an objection that could be judged. */
        BOTH_DENY,
        /** The body that handles it was merged or abolished. */
        BODY_ENDED
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "handover_id")
    private UUID handoverId;

    @Column(name = "about_body_id")
    private UUID aboutBodyId;

    @Column(name = "sender_body_id")
    private UUID senderBodyId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String words;

    @Column(name = "proper_body")
    private String properBody;

    @Column(name = "called_by")
    private UUID calledBy;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "called_on")
    private LocalDate calledOn;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    /** For JPA. */
    protected DesignationCall() {}

    /**
     * Who is called by whom.
     *
     * @param aboutBodyId the body that holds the matter
     * @param handoverId along which it does, null for its own
     */
    record Ends(UUID matterId, UUID handoverId, UUID aboutBodyId, UUID callerBodyId, UUID superiorBodyId) {}

    /**
     * What the superior is told.
     *
     * @param properBody name of the body that is competent in the holder's opinion, may be empty
     */
    record Words(Ground ground, String words, String properBody) {}

    DesignationCall(Ends ends, Words what, UUID by, Instant now, LocalDate decideBy) {
        this.id = Ids.next();
        this.matterId = ends.matterId();
        this.handoverId = ends.handoverId();
        this.aboutBodyId = ends.aboutBodyId();
        this.senderBodyId = ends.callerBodyId();
        this.receiverBodyId = ends.superiorBodyId();
        this.ground = what.ground();
        this.words = what.words();
        this.properBody = what.properBody();
        this.calledBy = by;
        this.calledAt = now;
        this.calledOn = SystemTime.dateOf(now);
        this.decideBy = decideBy;
    }

    public UUID aboutBodyId() {
        return aboutBodyId;
    }

    public Ground ground() {
        return ground;
    }

    public String words() {
        return words;
    }

    public String properBody() {
        return properBody;
    }
}

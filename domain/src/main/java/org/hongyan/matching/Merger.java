package org.hongyan.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongyan.matter.Matter;
import org.hongyan.staff.Actor;

/** A matter that went into another (并入): its petitions stay, are counted and are read with it. */
@Entity
@Immutable
@Table(name = "merger")
public class Merger {

    @Id
    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "into_matter_id")
    private UUID intoMatterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "holder_body_id")
    private UUID holderBodyId;

    @Column(name = "ask_id")
    private UUID askId;

    private int score;

    @JdbcTypeCode(SqlTypes.JSON)
    private String reasons;

    private String number;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Repetition repetition;

    @Column(name = "merged_by")
    private UUID mergedBy;

    @Column(name = "merged_on")
    private LocalDate mergedOn;

    /** For JPA. */
    protected Merger() {}

    Merger(Matter matter, Into into, Likeness likeness, Repetition repetition, Actor who, LocalDate on) {
        this.matterId = matter.id();
        this.intoMatterId = into.matterId();
        this.officeId = who.officeId();
        this.bodyId = who.bodyId();
        this.holderBodyId = into.holderBodyId();
        this.askId = into.askId();
        this.score = likeness == null ? 0 : likeness.score();
        this.reasons = ReasonsJson.write(likeness == null ? List.of() : likeness.reasons());
        this.number = matter.number();
        this.receivedOn = matter.receivedOn();
        this.repetition = repetition;
        this.mergedBy = who.person();
        this.mergedOn = on;
    }

    /** Where it goes; by the question that was confirmed, or by none (null) within the own body. */
    record Into(UUID matterId, UUID holderBodyId, UUID askId) {}

    public UUID matterId() {
        return matterId;
    }

    public UUID intoMatterId() {
        return intoMatterId;
    }

    /** Number of the merged matter, as it was. */
    public String number() {
        return number;
    }

    /** Day the merged petition was received. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Whether it was the first of the matter it went into. */
    public Repetition repetition() {
        return repetition;
    }

    public LocalDate mergedOn() {
        return mergedOn;
    }

    public int score() {
        return score;
    }

    public List<MatchReason> reasons() {
        return ReasonsJson.read(reasons);
    }
}

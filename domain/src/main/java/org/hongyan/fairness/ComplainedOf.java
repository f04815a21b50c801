package org.hongyan.fairness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A unit or person whom a petition complains of (被反映人). */
@Entity
@DynamicUpdate
@Table(name = "complained_of")
public class ComplainedOf {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    private String name;

    private String duty;

    @Column(name = "named_by")
    private UUID namedBy;

    @Column(name = "named_on")
    private LocalDate namedOn;

    @Column(name = "lifted_by")
    private @Nullable UUID liftedBy;

    @Column(name = "lifted_on")
    private @Nullable LocalDate liftedOn;

    @Column(name = "lifted_because")
    private String liftedBecause = "";

    /** For JPA. */
    protected ComplainedOf() {}

    /** A unit, somebody in the office's list, or somebody known by name alone. */
    ComplainedOf(
            UUID matterId,
            @Nullable UUID unitId,
            @Nullable UUID personId,
            String name,
            String duty,
            UUID namedBy,
            LocalDate namedOn) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.unitId = unitId;
        this.personId = personId;
        this.name = name;
        this.duty = duty;
        this.namedBy = namedBy;
        this.namedOn = namedOn;
    }

    /** It was a mistake: from now on nobody is kept away by it. */
    void lift(UUID by, LocalDate on, String because) {
        liftedBy = by;
        liftedOn = on;
        liftedBecause = because;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    /** The unit complained of, null for a person. */
    public @Nullable UUID unitId() {
        return unitId;
    }

    /** The member of staff complained of, null for a unit and for whoever is known by name alone. */
    public @Nullable UUID personId() {
        return personId;
    }

    /** Name of the unit or person. */
    public String name() {
        return name;
    }

    /** What the person does, such as party secretary of a village; empty for a unit. */
    public String duty() {
        return duty;
    }

    public UUID namedBy() {
        return namedBy;
    }

    public LocalDate namedOn() {
        return namedOn;
    }

    /** True until it is lifted. */
    public boolean inForce() {
        return liftedOn == null;
    }

    public @Nullable LocalDate liftedOn() {
        return liftedOn;
    }

    public String liftedBecause() {
        return liftedBecause;
    }
}

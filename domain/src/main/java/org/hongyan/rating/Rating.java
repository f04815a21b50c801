package org.hongyan.rating;

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

/**
 * One petitioner's rating of one target in a matter. It is open from a day to a day (both included); a value may be
 * given and changed until then.
 */
@Entity
@Table(name = "rating")
@DynamicUpdate
public class Rating {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "petitioner_id")
    private UUID petitionerId;

    @Enumerated(EnumType.STRING)
    private RatingTarget target;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private RatingValue value;

    private String reason;

    @Column(name = "reason_open")
    private boolean reasonOpen;

    @Column(name = "rated_at")
    private Instant ratedAt;

    /** For JPA. */
    protected Rating() {}

    void rate(RatingValue newValue, String newReason, boolean reasonMayBeShown, Instant now) {
        value = newValue;
        reason = newReason;
        reasonOpen = reasonMayBeShown;
        ratedAt = now;
    }

    /** True on the last day too. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openedOn) && !day.isAfter(closesOn);
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public UUID id() {
        return id;
    }

    public RatingTarget target() {
        return target;
    }

    public UUID officeId() {
        return officeId;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** Null while nothing has been given. */
    public RatingValue value() {
        return value;
    }

    public String reason() {
        return reason;
    }
}

package org.hongyan.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;

/** Something a body above, or a congress, does about a matter beside its course; it never moves the matter. */
@Entity
@DynamicUpdate
@Table(name = "follow_up")
public class FollowUp {

    /** What it is. */
    public enum Kind {
        /** 重点信访事项: named so by a body above, until that is ended. */
        KEY_MATTER(false),
        /** 联席会议: the matter is before a joint meeting until the meeting has decided. */
        JOINT_MEETING(true),
        /** 听取报告: a congress hears what the government did. */
        REPORT_HEARD(true),
        /** 询问: a congress asks, the government answers. */
        INQUIRY(true),
        /** 视察: deputies look at it on the spot. */
        INSPECTION(true),
        /** 建议: a congress proposes, the government says what it does about it. */
        PROPOSAL(true);

        private final boolean congress;

        Kind(boolean congress) {
            this.congress = congress;
        }

        /** True if a congress has this means. */
        public boolean ofCongress() {
            return congress;
        }

        /** True if a government has this means; it supervises by letters and proposals of its own. */
        public boolean ofGovernment() {
            return this == KEY_MATTER || this == JOINT_MEETING;
        }
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
    private Kind kind;

    private String words;

    private String people;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String outcome = "";

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Version
    private long version;

    /** For JPA. */
    protected FollowUp() {}

    FollowUp(FollowMatter.Order order, Actor actor, Instant now) {
        this.id = Ids.next();
        this.matterId = order.matterId();
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.kind = order.kind();
        this.words = order.words().strip();
        this.people = order.people() == null ? "" : order.people().strip();
        this.onDay = order.onDay();
        this.recordedBy = actor.personId();
        this.recordedAt = now;
    }

    /** It is over: what was decided, answered or found. */
    void end(String result, Actor actor, LocalDate today) {
        if (!open()) {
            throw new RefusedException(new FollowUpEnded(endedOn));
        }
        outcome = result.strip();
        endedOn = today;
        endedBy = actor.personId();
    }

    public boolean open() {
        return endedOn == null;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public Kind kind() {
        return kind;
    }

    /** Why, about what. */
    public String words() {
        return words;
    }

    /** Who takes part; empty where that is nobody in particular. */
    public String people() {
        return people;
    }

    /** The day of the meeting, the visit, the question; of a key matter the day from which it is one. */
    public LocalDate onDay() {
        return onDay;
    }

    /** What came of it; empty until it has ended. */
    public String outcome() {
        return outcome;
    }

    /** Null until it has ended. */
    public LocalDate endedOn() {
        return endedOn;
    }
}

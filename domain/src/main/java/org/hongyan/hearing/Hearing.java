package org.hongyan.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.Pause;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Desks.Person;

/** One hearing of a matter by the body that handles or reviews it (听证). Times are those of +08:00. */
@Entity
@Table(name = "hearing")
public class Hearing {

    /** How far it is. */
    public enum State {
        ANNOUNCED,
        /** Held and recorded, without a conclusion yet. */
        HELD,
        CONCLUDED,
        CANCELLED;

        /** True while the matter is in hearing. */
        public boolean open() {
            return this == ANNOUNCED || this == HELD;
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
    private State state;

    @Column(name = "asked_for")
    private boolean askedFor;

    private String reason;

    private String questions;

    @Column(name = "begins_at")
    private LocalDateTime beginsAt;

    private String place;

    private boolean open;

    @Column(name = "chair_id")
    private UUID chairId;

    @Column(name = "chair_name")
    private String chairName;

    private String panel;

    private boolean pauses;

    @Column(name = "announced_by")
    private UUID announcedBy;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "cancelled_because")
    private String cancelledBecause = "";

    @Version
    private long version;

    /** For JPA. */
    protected Hearing() {}

    Hearing(AnnounceHearing.Order order, Person chair, boolean pauses, Actor actor, LocalDate today) {
        this.id = Ids.next();
        this.matterId = order.matterId();
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.state = State.ANNOUNCED;
        this.askedFor = order.askedFor();
        this.reason = FieldChecks.clean(order.reason());
        this.questions = FieldChecks.clean(order.questions());
        this.beginsAt = order.day().atTime(order.time());
        this.place = FieldChecks.clean(order.place());
        this.open = order.open();
        this.chairId = chair.id();
        this.chairName = chair.name();
        this.panel = PanelMember.toText(
                order.panel().stream().filter(member -> !member.blank()).toList());
        this.pauses = pauses;
        this.announcedBy = actor.person();
        this.announcedOn = today;
    }

    void held() {
        state = State.HELD;
    }

    void conclude(LocalDate on) {
        state = State.CONCLUDED;
        endedOn = on;
    }

    void cancel(String because, LocalDate on) {
        state = State.CANCELLED;
        cancelledBecause = because;
        endedOn = on;
    }

    /** The days that a final review does not count, from the notice to the conclusion; null where none are left out. */
    Pause pause() {
        return pauses && endedOn != null ? new Pause(announcedOn, endedOn) : null;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public State state() {
        return state;
    }

    /** True if the petitioner asked for it. */
    public boolean askedFor() {
        return askedFor;
    }

    /** Why the matter is complex; the body's own. */
    public String reason() {
        return reason;
    }

    /** What is to be cleared up. */
    public String questions() {
        return questions;
    }

    public LocalDateTime beginsAt() {
        return beginsAt;
    }

    public String place() {
        return place;
    }

    /** True if the public may attend. */
    public boolean isPublic() {
        return open;
    }

    public UUID chairId() {
        return chairId;
    }

    public String chairName() {
        return chairName;
    }

    public List<PanelMember> panel() {
        return PanelMember.ofText(panel);
    }

    public LocalDate announcedOn() {
        return announcedOn;
    }

    /** Concluded or cancelled on; null while it is open. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Why it was cancelled, else empty. */
    public String cancelledBecause() {
        return cancelledBecause;
    }
}

package org.hongyan.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.DueDate;
import org.hongyan.deadline.WarningGrade;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.shared.Ids;

/**
 * One clock of the law running in a matter (时限), for the body that must keep it. All dates are statutory dates
 * (+08:00). What is recorded on stopping is the legal day, not the moment a job ran.
 */
@Entity
@DynamicUpdate
@Table(name = "clock")
public class MatterClock {

    /** Whether it runs. */
    public enum State {
        RUNNING,
        /** Stopped provisionally: an upheld objection or a recall lets it run on with the original due date. */
        PAUSED,
        STOPPED,
        /** Never ran: the handover that started it was recalled. */
        VOID
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "handover_id")
    private UUID handoverId;

    @Column(name = "petitioner_id")
    private UUID petitionerId;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "original_due_on")
    private LocalDate originalDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String because;

    private boolean provisional;

    @Column(name = "calendar_version")
    private int calendarVersion;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Enumerated(EnumType.STRING)
    private WarningGrade warned;

    @Column(name = "warned_on")
    private LocalDate warnedOn;

    @Column(name = "look_again_on")
    private LocalDate lookAgainOn;

    /** For JPA. */
    protected MatterClock() {}

    /** Started by an event, due as computed by the calendar of that number. */
    public MatterClock(ClockStart start, DueDate due, int calendarVersion) {
        this.calendarVersion = calendarVersion;
        id = Ids.next();
        matterId = start.matterId();
        kind = start.kind();
        officeId = start.officeId();
        bodyId = start.bodyId();
        handoverId = start.handoverId();
        petitionerId = start.petitionerId();
        startedOn = start.startedOn();
        originalDueOn = due.original();
        dueOn = due.due();
        because = String.join("|", due.because());
        provisional = due.provisional();
        state = State.RUNNING;
        lookAgain();
    }

    /**
     * Stopped for good on that legal day. What a forwarding had stopped provisionally was met on the day of the
     * forwarding, not when the receiver accepted; the ordinary period, which the simple procedure stands in for, is met
     * by the answer.
     */
    public void stop(LocalDate on) {
        boolean met = isPaused() && kind != ClockKind.HANDLING;
        state = State.STOPPED;
        stoppedOn = met ? stoppedOn : on;
    }

    /** Stopped provisionally: a forwarding that may yet turn out wrong. */
    public void pause(LocalDate on) {
        state = State.PAUSED;
        stoppedOn = on;
    }

    /** Runs on with its original due date; the days in between count. */
    public void revive() {
        state = State.RUNNING;
        stoppedOn = null;
        lookAgain();
    }

    /** Runs on after days that are not counted, with the due date that follows from them. */
    public void runOn(DueDate later) {
        revive();
        moveTo(later);
    }

    /** Another limit was set by whoever may set it. */
    public void moveTo(DueDate later) {
        dueOn = later.due();
        because = String.join("|", later.because());
        provisional = later.provisional();
        lookAgain();
    }

    /** Prolonged by the head; false, and nothing changes, if the decision was against the rules. */
    public boolean extend(DueDate longer) {
        if (!longer.extended()) {
            return false;
        }
        moveTo(longer);
        return true;
    }

    /** True if it was prolonged before. */
    public boolean extended() {
        return counted() && stored().extended();
    }

    /**
     * Counted again by a newer calendar. The petitioner's own limits never become shorter than they were told. True if
     * the due date moved.
     */
    public boolean countAgain(WorkingCalendar calendar) {
        LocalDate before = dueOn;
        DueDate again = stored().countedAgain(calendar);
        DueDate counts = kind.petitionersOwn() ? again.notBefore(dueOn) : again;
        originalDueOn = counts.original();
        dueOn = counts.due();
        because = counts.becauseText();
        provisional = counts.provisional();
        calendarVersion = calendar.version();
        boolean moved = !dueOn.equals(before);
        if (moved) {
            lookAgain();
        }
        return moved;
    }

    /**
     * Looks how much of the limit is used by that day. True if the body has to be reminded: a grade is reached of which
     * it was not told before. Grades that a missed night has left out are not told one by one.
     */
    public boolean remind(LocalDate today, WorkingCalendar calendar) {
        WarningGrade grade = kind.petitionersOwn() ? WarningGrade.NONE : WarningGrade.on(today, stored(), calendar);
        lookAgainOn = kind.petitionersOwn()
                ? null
                : WarningGrade.nextDay(today, stored(), calendar).orElse(null);
        if (grade.compareTo(warned) <= 0) {
            return false;
        }
        warned = grade;
        warnedOn = today;
        return true;
    }

    /** A limit that begins, or was moved, is warned of anew. */
    private void lookAgain() {
        warned = WarningGrade.NONE;
        lookAgainOn = startedOn;
    }

    private DueDate stored() {
        return DueDate.restore(startedOn, originalDueOn, dueOn, because, provisional);
    }

    /** The handover that started it was recalled. */
    public void neverRan(LocalDate on) {
        state = State.VOID;
        stoppedOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public ClockKind kind() {
        return kind;
    }

    public UUID officeId() {
        return officeId;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public UUID handoverId() {
        return handoverId;
    }

    public UUID petitionerId() {
        return petitionerId;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate originalDueOn() {
        return originalDueOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Keys of the reasons for the due date, in order. */
    public List<String> because() {
        return because.isEmpty() ? List.of() : List.of(because.split("\\|"));
    }

    public boolean provisional() {
        return provisional;
    }

    public State state() {
        return state;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Stopped provisionally. */
    public boolean isPaused() {
        return state == State.PAUSED;
    }

    /** Neither stopped for good nor void: it runs, or may yet run on. */
    public boolean isUnended() {
        return isRunning() || isPaused();
    }

    /** True if it ever counted; what a recalled handover started did not. */
    public boolean counted() {
        return state != State.VOID;
    }

    /** The highest grade of which the body was reminded. */
    public WarningGrade warned() {
        return warned;
    }

    public LocalDate stoppedOn() {
        return stoppedOn;
    }
}

package org.hongyan.admin.reception;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.reception.PlanReception;
import org.hongyan.reception.ReceptionDay;
import org.hongyan.reception.ReceptionDays;
import org.hongyan.reception.ReceptionNotFound;
import org.hongyan.reception.ReceptionRepeat;
import org.hongyan.reception.ReceptionState;
import org.hongyan.reception.SettleReception;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A day of the rota: planned, alone or by a rule; changed; said how it went, or called off. */
@Named
@RequestScoped
public class ReceptionDayPage {

    private static final String NEW = "new";

    @Inject
    private ReceptionDays days;

    @Inject
    private PlanReception planning;

    @Inject
    private SettleReception settling;

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private final ReceptionFields fields = new ReceptionFields();
    private ReceptionDay day;
    private ReceptionRepeat repeat = ReceptionRepeat.ONCE;
    private LocalDate until;
    private int since;
    private ReceptionState outcome;
    private Integer batches;
    private Integer persons;
    private String reason = "";

    @PostConstruct
    void open() {
        if (isFresh()) {
            return;
        }
        day = days.of(dayId())
                .filter(found -> found.officeId().equals(desk.getDesk().officeId()))
                .orElseThrow(() -> new RefusedException(new ReceptionNotFound()));
        since = day.version();
        fields.show(day.plan());
        if (isCallable()) {
            outcome = ReceptionState.CANCELLED;
        }
    }

    private UUID dayId() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException noId) {
            throw new RefusedException(new ReceptionNotFound());
        }
    }

    /** Enters the day or the days, or keeps what was changed. */
    public void save() {
        if (isFresh()) {
            said(planning.plan(fields.plan(), repeat, until));
            Faces.redirect("reception/list");
            return;
        }
        planning.change(dayId(), since, fields.plan());
        notes.say(Texts.text("reception.day.saved", Format.longDate(fields.getHeldOn()), fields.getLeader()));
        Faces.redirect("reception/day/%s", id);
    }

    private void said(PlanReception.Planned planned) {
        notes.say(Texts.text(
                "reception.day.added",
                planned.added().size(),
                planned.off().size(),
                planned.there().size()));
    }

    /** Says how it went, or calls it off. */
    public void settle() {
        if (outcome == null) {
            InvalidInputException.throwIfAny(List.of(new FieldError("/outcome", "reception.outcome")));
        } else if (outcome == ReceptionState.CANCELLED) {
            settling.cancel(dayId(), since, reason);
        } else if (outcome == ReceptionState.MISSED) {
            settling.missed(dayId(), since, reason);
        } else {
            settling.kept(dayId(), since, outcome == ReceptionState.SUBSTITUTED, batches, persons);
        }
        notes.say(Texts.text("reception.day.settled", Format.longDate(day.heldOn()), outcome));
        Faces.redirect("reception/day/%s", id);
    }

    /** True for a day that is not there yet. */
    public boolean isFresh() {
        return NEW.equals(id);
    }

    private boolean isKeeping() {
        return ReceptionPosts.keep(desk);
    }

    /** True where the plan can be written. */
    public boolean isWriting() {
        return isKeeping() && (isFresh() || day.open(chips.today()));
    }

    /** True where it can be said how it went. */
    public boolean isDue() {
        return isKeeping() && !isFresh() && day.due(chips.today());
    }

    /** True where it can be called off. */
    public boolean isCallable() {
        return isKeeping() && !isFresh() && day.planned() && day.heldOn().isAfter(chips.today());
    }

    /** What can be said of it now. */
    public ReceptionState[] getOutcomes() {
        return isCallable()
                ? new ReceptionState[] {ReceptionState.CANCELLED}
                : new ReceptionState[] {ReceptionState.KEPT, ReceptionState.SUBSTITUTED, ReceptionState.MISSED};
    }

    public String getTitle() {
        return isFresh()
                ? Texts.text("reception.day.new")
                : Texts.text("reception.day.title", Format.longDate(day.heldOn()), day.leader());
    }

    /** Null for a new one. */
    public ReceptionDay getDay() {
        return day;
    }

    public ReceptionRepeat[] getRepeats() {
        return ReceptionRepeat.values();
    }

    public LocalDate getToday() {
        return chips.today();
    }

    public ReceptionFields getFields() {
        return fields;
    }

    public ReceptionRepeat getRepeat() {
        return repeat;
    }

    public void setRepeat(ReceptionRepeat newRepeat) {
        repeat = newRepeat;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate newUntil) {
        until = newUntil;
    }

    public int getSince() {
        return since;
    }

    public void setSince(int newSince) {
        since = newSince;
    }

    public ReceptionState getOutcome() {
        return outcome;
    }

    public void setOutcome(ReceptionState newOutcome) {
        outcome = newOutcome;
    }

    public Integer getBatches() {
        return batches;
    }

    public void setBatches(Integer newBatches) {
        batches = newBatches;
    }

    public Integer getPersons() {
        return persons;
    }

    public void setPersons(Integer newPersons) {
        persons = newPersons;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}

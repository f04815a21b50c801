package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.DueDate;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.deadline.Term;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.fairness.Bars;
import org.hongyan.handover.ReceiverPolicy.Candidate;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.shared.Refusal;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * What a handover would do, told before it is done: who may get the matter and who may not and why, the receiver's
 * dates, the petitioner's sentence. Asks the policies that {@link HandOverMatter} obeys.
 */
@ApplicationScoped
@Transactional
public class HandoverOutlook {

    private static final int RETURN_DAYS = 15;
    private static final Set<String> HOPS = Set.of(Transition.HAND_OVER.name(), Transition.PASS_ON.name());

    private final ReceiverPolicy receivers;
    private final BarredUnitPolicy barred;
    private final Handovers handovers;
    private final Offices offices;
    private final Divisions divisions;
    private final Deadlines deadlines;
    private final Steps steps;
    private final Timeline timeline;
    private final CurrentActor actors;

    /** For the proxy. */
    protected HandoverOutlook() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public HandoverOutlook(
            ReceiverPolicy receivers,
            BarredUnitPolicy barred,
            Handovers handovers,
            Offices offices,
            Divisions divisions,
            Deadlines deadlines,
            Steps steps,
            Timeline timeline,
            CurrentActor actors) {
        this.receivers = receivers;
        this.barred = barred;
        this.handovers = handovers;
        this.offices = offices;
        this.divisions = divisions;
        this.deadlines = deadlines;
        this.steps = steps;
        this.timeline = timeline;
        this.actors = actors;
    }

    /**
     * A body the sender could choose.
     *
     * @param atPlace true for the government of the place the matter is about
     * @param against why it cannot be chosen in this matter, or null
     */
    public record Choice(Candidate receiver, boolean atPlace, Refusal against) {}

    /**
     * Bounds of the limit an assigner sets.
     *
     * @param byParent true if the limit set to the sender itself is what bounds it, not the law
     */
    public record Limits(LocalDate proposed, LocalDate earliest, LocalDate latest, boolean byParent) {}

    /**
     * What follows.
     *
     * @param objection the receiver's last day to object; absent for a matter of the rules of 2005
     * @param receiptNotice the receiver's last day to tell the petitioner, or null if it is asked to forward
     * @param reportBy day of the report, or null if none is due
     * @param recallUntil last day on which the sender may recall it
     * @param told arguments of the petitioner's sentence
     */
    public record Outlook(
            Candidate receiver,
            DueDate objection,
            DueDate receiptNotice,
            DueDate reportBy,
            LocalDate recallUntil,
            Map<String, String> told) {}

    /** All bodies in line, own departments first, judged for that kind of handover. */
    public List<Choice> choices(MatterView matter, HandoverKind kind) {
        Actor actor = actors.get();
        OfficeKind own = offices.byId(actor.officeId()).orElseThrow().kind();
        List<Handover> all = handovers.ofMatter(matter.id());
        Set<UUID> upheld = handovers.upheld(matter.id());
        Bars bars = barred.of(matter.id());
        Set<String> path = matter.divisionCode() == null
                ? Set.of()
                : divisions.path(matter.divisionCode()).stream()
                        .map(Division::code)
                        .collect(Collectors.toSet());
        return receivers.candidates(actor.officeId(), actor.bodyId()).stream()
                .map(candidate -> new Choice(
                        candidate,
                        !candidate.ownOffice()
                                && candidate.office().kind() == OfficeKind.GOV
                                && path.contains(candidate.office().divisionCode()),
                        barred.against(bars, candidate.body())
                                .or(() -> EchoPolicy.against(all, upheld, actor.bodyId(), candidate.body()))
                                .or(() -> ReceiverPolicy.against(own, kind, candidate))
                                .orElse(null)))
                .toList();
    }

    /** Which limits may be set now. */
    public Limits limits(UUID matterId) {
        LocalDate today = steps.today();
        LocalDate parent = handovers
                .openTo(matterId, actors.get().bodyId())
                .map(Handover::limitOn)
                .orElse(null);
        LocalDate latest = AssignedTermPolicy.latest(deadlines, today, parent);
        return new Limits(
                AssignedTermPolicy.proposed(deadlines, today, parent),
                deadlines.calendar().plusWorkingDays(today, 1),
                latest,
                !latest.equals(AssignedTermPolicy.latest(deadlines, today, null)));
    }

    /** Which new limits may be set when the report along that handover goes back; half a month is proposed. */
    public Limits limitsOfReturn(Handover reported) {
        LocalDate today = steps.today();
        LocalDate above = handovers.parentOf(reported).map(Handover::limitOn).orElse(null);
        LocalDate latest = AssignedTermPolicy.latest(deadlines, today, above);
        LocalDate usual = deadlines.calendar().sameOrNextWorkingDay(today.plusDays(RETURN_DAYS));
        return new Limits(
                usual.isAfter(latest) ? latest : usual,
                deadlines.calendar().plusWorkingDays(today, 1),
                latest,
                !latest.equals(AssignedTermPolicy.latest(deadlines, today, null)));
    }

    /** What handing over to that body would do; the body must be one of {@link #choices}. */
    public Outlook outlook(HandoverKind kind, UUID receiverBodyId, LocalDate limitOn) {
        Actor actor = actors.get();
        LocalDate today = steps.today();
        Candidate receiver = receivers.require(actor.officeId(), actor.bodyId(), receiverBodyId);
        boolean report = kind == HandoverKind.ASSIGN && limitOn != null && limitOn.isAfter(today);
        return new Outlook(
                receiver,
                deadlines.due(ClockKind.OBJECTION, today),
                receiver.handles(kind) ? deadlines.due(ClockKind.RECEIPT_NOTICE, today) : null,
                report ? assigned(today, limitOn) : null,
                deadlines.due(SmallTimer.RECALL, today).due(),
                HandOverMatter.told(kind, receiver.body().name(), limitOn));
    }

    private DueDate assigned(LocalDate today, LocalDate limitOn) {
        return deadlines.due(ClockRun.of(ClockKind.ASSIGNED_LIMIT, today).within(Term.until(limitOn)));
    }

    /** How many times the matter has been handed over so far. */
    public int hops(MatterView matter) {
        return timeline.count(matter.id(), HOPS);
    }
}

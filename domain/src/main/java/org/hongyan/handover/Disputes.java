package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Brings a matter that two bodies have sent back, or a congress would not take back, before the common superior (T15). */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十四条")
public class Disputes {

    private final Handovers handovers;
    private final DisputePolicy policy;
    private final Offices offices;
    private final Steps steps;
    private final StandingBook standing;
    private final ClockBook clocks;
    private final Deadlines deadlines;
    private final CurrentActor actors;
    private final Event<MatterDisputed> raised;
    private final Clock clock;

    /** For the proxy. */
    protected Disputes() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    Disputes(
            Handovers handovers,
            DisputePolicy policy,
            Offices offices,
            Steps steps,
            StandingBook standing,
            ClockBook clocks,
            Deadlines deadlines,
            CurrentActor actors,
            Event<MatterDisputed> raised,
            Clock clock) {
        this.handovers = handovers;
        this.policy = policy;
        this.offices = offices;
        this.steps = steps;
        this.standing = standing;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.actors = actors;
        this.raised = raised;
        this.clock = clock;
    }

    /** True if this verdict does not settle the objection: the second one upheld, or one that a congress rejects. */
    public boolean arises(Objection.Verdict verdict, Handover handover) {
        if (verdict == Objection.Verdict.REJECTED) {
            return offices.byId(actors.get().officeId()).orElseThrow().kind() == OfficeKind.NPC;
        }
        return objections(handover).stream()
                .anyMatch(one -> one.verdict() == Objection.Verdict.UPHELD
                        && !one.handoverId().equals(handover.id()));
    }

    /** The superior is called; until it decides the last receiver holds the matter. */
    void raise(Matter matter, Handover handover) {
        List<UUID> objectors = objections(handover).stream()
                .filter(Objection::signed)
                .map(Objection::receiverBodyId)
                .distinct()
                .toList();
        Unit superior = policy.superior(handover.senderBodyId(), objectors)
                .orElseThrow(() -> new RefusedException(new NoCommonSuperior(matter.number())));
        standing.call(matter, superior.id());
        LocalDate until =
                deadlines.due(SmallTimer.JURISDICTION_DECISION, steps.today()).due();
        handover.dispute(until, clock.instant());
        steps.take(
                matter,
                Transition.DISPUTE,
                "dispute.raised",
                Audience.PETITIONER,
                Map.of("superior", superior.name(), "until", until.toString()));
        GoingBack.dispatch(clocks, matter);
        clocks.stopOf(
                matter.id(),
                handover.receiverBodyId(),
                steps.today(),
                ClockKind.RECEIPT_NOTICE,
                ClockKind.ASSIGNED_LIMIT,
                ClockKind.OBJECTION,
                ClockKind.RUSH);
        raised.fire(new MatterDisputed(matter, handover, superior.id(), until));
    }

    private List<Objection> objections(Handover handover) {
        return handovers.objectionsOf(handover.matterId()).stream()
                .filter(one -> one.senderBodyId().equals(handover.senderBodyId()))
                .toList();
    }
}

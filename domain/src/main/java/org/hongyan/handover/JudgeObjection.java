package org.hongyan.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;

/**
 * The sender upholds an objection (T13: the matter comes back) or rejects it (T14: the receiver is bound). The second
 * objection upheld, and every one a congress does not follow, is a dispute that the common superior decides (T15).
 */
@UseCase
public class JudgeObjection {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Handovers handovers;

    @Inject
    private Disputes disputes;

    @Inject
    private Offices offices;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private ClockBook clocks;

    @Inject
    private CurrentActor actors;

    @Inject
    private Event<ObjectionFiled> decided;

    @Inject
    private Clock clock;

    /** Decides the objection against the caller's own handover. */
    @Requires(Permission.DISPATCH)
    public void judge(UUID matterId, Objection.Verdict verdict, String reasons) {
        InvalidInputException.throwIfAny(new HandoverText()
                .and(verdict == null ? List.of(new FieldError("/verdict", "verdict.missing")) : List.of())
                .required("/reasons", reasons, 4)
                .errors());
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        Handover handover = handovers
                .openFrom(matterId, actors.get().bodyId())
                .filter(open -> open.state() == HandoverState.OBJECTED)
                .orElseThrow(
                        () -> new RefusedException(new HandoverNotThere(HandoverState.ARRIVED, HandoverState.UPHELD)));
        Objection objection = handovers.objectionOf(handover.id()).orElseThrow();
        boolean disputed = disputes.arises(verdict, handover);
        objection.decide(verdict, reasons.strip(), actors.get().personId(), clock.instant());
        if (disputed) {
            disputes.raise(matter, handover);
        } else if (verdict == Objection.Verdict.UPHELD) {
            uphold(matter, handover);
        } else {
            reject(matter, handover);
        }
        decided.fire(new ObjectionFiled(matter, handover, objection));
        standing.refresh(matter);
    }

    private void uphold(Matter matter, Handover handover) {
        handover.uphold(clock.instant());
        steps.take(
                matter,
                Transition.UPHOLD_OBJECTION,
                handover.parentId() == null ? "objection.upheld" : "objection.upheld_child",
                Audience.CHAIN,
                Map.of());
        clocks.stopOf(
                matter.id(),
                handover.receiverBodyId(),
                steps.today(),
                ClockKind.RECEIPT_NOTICE,
                ClockKind.ASSIGNED_LIMIT,
                ClockKind.OBJECTION,
                ClockKind.RUSH);
        GoingBack.revive(clocks, handovers, matter, handover);
        standing.pass(matter, handover.receiverBodyId(), handover.senderBodyId(), Set.of(StandingRole.PAST), Set.of());
        handovers.closePacket(handover);
    }

    private void reject(Matter matter, Handover handover) {
        handover.bind();
        steps.take(
                matter,
                Transition.REJECT_OBJECTION,
                "objection.rejected",
                Audience.PETITIONER,
                Map.of(
                        "receiver",
                        offices.unit(handover.receiverBodyId()).orElseThrow().name()));
        clocks.stop(matter.id(), steps.today(), ClockKind.DISPATCH, ClockKind.OBJECTION);
        if (!handover.toHandle()) {
            // asked to pass it on only, bound it answers itself: the notice is due from the receipt
            clocks.start(ClockStart.of(
                            matter.id(),
                            ClockKind.RECEIPT_NOTICE,
                            handover.receiverOfficeId(),
                            handover.receiverBodyId(),
                            handover.arrivedOn())
                    .along(handover.id()));
        }
    }
}

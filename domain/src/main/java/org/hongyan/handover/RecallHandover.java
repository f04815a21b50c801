package org.hongyan.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The sender takes a handover back before the receiver has done anything with it (T41). */
@UseCase
public class RecallHandover {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Handovers handovers;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private ClockBook clocks;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentActor actors;

    @Inject
    private Event<HandoverRecalled> recalled;

    @Inject
    private Clock clock;

    /** The matter is back with the sender. */
    @Requires(Permission.DISPATCH)
    public void recall(UUID matterId, String reason) {
        InvalidInputException.throwIfAny(
                new HandoverText().required("/reason", reason, 4).errors());
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        Handover handover = handovers
                .openFrom(matterId, actors.get().bodyId())
                .orElseThrow(() ->
                        new RefusedException(new HandoverNotThere(HandoverState.RECALLED, HandoverState.RECALLED)));
        LocalDate lastDay = RecallPolicy.lastDay(deadlines, handover);
        if (steps.today().isAfter(lastDay)) {
            throw new RefusedException(new RecallTooLate(lastDay));
        }
        handover.recall(clock.instant());
        boolean received = handover.parentId() != null;
        steps.take(
                matter,
                Transition.RECALL,
                received ? "recall.one_working_day_child" : "recall.one_working_day",
                Audience.PETITIONER,
                Map.of("reason", reason));
        clocks.voidOf(handover.id(), steps.today());
        clocks.stopOf(matter.id(), handover.receiverBodyId(), steps.today(), ClockKind.RUSH);
        GoingBack.revive(clocks, handovers, matter, handover);
        standing.pass(matter, handover.receiverBodyId(), handover.senderBodyId(), Set.of(StandingRole.PAST), Set.of());
        handovers.closePacket(handover);
        recalled.fire(new HandoverRecalled(matter, handover, reason.strip()));
        standing.refresh(matter);
    }
}

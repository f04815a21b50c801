package org.hongyan.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The head of the receiving body signs the objection; the sender has two working days to decide (T12). */
@UseCase
public class SignObjection {

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
    private Event<ObjectionFiled> filed;

    @Inject
    private Clock clock;

    /** The objection is filed now. */
    @Requires(Permission.APPROVE)
    public void sign(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        UUID body = actors.get().bodyId();
        Handover handover = handovers
                .openTo(matterId, body)
                .orElseThrow(() ->
                        new RefusedException(new HandoverNotThere(HandoverState.ARRIVED, HandoverState.OBJECTED)));
        Objection objection = handovers
                .objectionOf(handover.id())
                .orElseThrow(
                        () -> new RefusedException(new HandoverNotThere(handover.state(), HandoverState.OBJECTED)));
        if (objection.draftedBy().equals(actors.get().personId())) {
            throw new RefusedException(new SignerIsDrafter());
        }
        ObjectionPolicy.check(
                handover, handovers.objectionsOf(matterId), clocks.ofMatter(matterId), steps.today(), body);
        LocalDate decideBy =
                deadlines.due(SmallTimer.OBJECTION_DECISION, steps.today()).due();
        handover.object(decideBy);
        objection.sign(actors.get().personId(), clock.instant());
        steps.take(
                matter,
                Transition.OBJECT,
                "objection.first_in_time",
                Audience.PETITIONER,
                Map.of("properBody", objection.properBody(), "until", decideBy.toString()));
        clocks.pause(matterId, steps.today(), ClockKind.OBJECTION);
        filed.fire(new ObjectionFiled(matter, handover, objection));
        standing.refresh(matter);
    }
}

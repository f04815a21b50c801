package org.hongyan.handover;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * The body that handles a matter was merged or abolished: it, or whoever handed the matter to it, calls the superior to
 * name the successor (T44). Nothing moves before the superior decides.
 */
@UseCase
@LegalBasis("信访工作条例 第二十四条")
public class CallForSuccessor {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Handovers handovers;

    @Inject
    private Disputes disputes;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    /**
     * Calls it.
     *
     * @param basis the decision by which the body was merged or abolished, by number and day
     * @param successor name of the body that takes over its duties, if that is known
     */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public void call(UUID matterId, String basis, String successor) {
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        InvalidInputException.throwIfAny(new HandoverText()
                .required("/basis", basis, 4)
                .optional("/successor", successor)
                .errors());
        if (matter.state() != MatterState.ACCEPTED) {
            throw new RefusedException(new NotPossibleNow(matter.number(), matter.state(), Transition.CHANGE_HANDLER));
        }
        UUID body = actors.get().bodyId();
        UUID holder = access.holderOf(matterId);
        Handover handover = body.equals(holder)
                ? handovers.openTo(matterId, body).orElse(null)
                : handovers
                        .openFrom(matterId, body)
                        .filter(one -> one.receiverBodyId().equals(holder))
                        .orElseThrow(() -> new RefusedException(new NotYoursToCall(matter.number())));
        if (handovers.called(matterId)) {
            throw new RefusedException(new CalledAlready(matter.number()));
        }
        String named = successor == null ? "" : successor.strip();
        String superior = disputes.callForSuccessor(
                matter,
                holder,
                handover,
                new DesignationCall.Words(DesignationCall.Ground.BODY_ENDED, basis.strip(), named));
        timeline.add(matterId, "SUCCESSOR_ASKED", Audience.CHAIN, Map.of("superior", superior, "basis", basis.strip()));
        standing.refresh(matter);
    }
}

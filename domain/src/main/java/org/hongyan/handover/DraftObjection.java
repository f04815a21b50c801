package org.hongyan.handover;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.Upload;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.TenantSettings;

/** The receiver's handler drafts an objection; it has no effect before the head signs it. */
@UseCase
public class DraftObjection {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Handovers handovers;

    @Inject
    private ClockBook clocks;

    @Inject
    private Steps steps;

    @Inject
    private ObjectionEvidence evidence;

    @Inject
    private TenantSettings settings;

    @Inject
    private AnswerPapers papers;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** As {@link #draft(UUID, Objection.Grounds, List)}, with no file that is not in the matter yet. */
    @Requires(Permission.HANDLE)
    public UUID draft(UUID matterId, Objection.Grounds grounds) {
        return draft(matterId, grounds, List.of());
    }

    /**
     * Drafts it, or drafts it anew while it is unsigned.
     *
     * @param more files that prove it, kept in the matter with the others named
     */
    @Requires(Permission.HANDLE)
    public UUID draft(UUID matterId, Objection.Grounds grounds, List<Upload> more) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        InvalidInputException.throwIfAny(new HandoverText()
                .required(
                        "/reasons",
                        grounds.reasons(),
                        settings.objectionMinLength(actors.get().officeId()))
                .required("/evidence", grounds.evidence(), 4)
                .required("/properBody", grounds.properBody(), 2)
                .errors());
        steps.check(matter, Transition.OBJECT, "objection.first_in_time");
        UUID body = actors.get().bodyId();
        Handover handover = handovers
                .openTo(matterId, body)
                .orElseThrow(() ->
                        new RefusedException(new HandoverNotThere(HandoverState.ARRIVED, HandoverState.OBJECTED)));
        ObjectionPolicy.check(
                handover, handovers.objectionsOf(matterId), clocks.ofMatter(matterId), steps.today(), body);
        Objection.Grounds complete = evidence.complete(matterId, grounds, more);
        UUID person = actors.get().personId();
        Objection objection = handovers.objectionOf(handover.id()).orElse(null);
        if (objection == null) {
            objection = new Objection(handover, complete, person, clock.instant());
            handovers.add(objection);
        } else {
            objection.redraft(complete, person, clock.instant());
        }
        papers.drafted(matter, handover, objection);
        return objection.id();
    }
}

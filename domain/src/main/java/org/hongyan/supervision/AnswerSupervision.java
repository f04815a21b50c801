package org.hongyan.supervision;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** The addressee of a supervision answers in writing whether it follows; where it does not or in part, with reasons. */
@UseCase
@LegalBasis("信访工作条例 第四十条")
public class AnswerSupervision {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Supervisions supervisions;

    @Inject
    private ClockBook clocks;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    /** By the body asked, also where the matter has gone on to another meanwhile. */
    @Requires({Permission.HANDLE, Permission.DISPATCH, Permission.APPROVE})
    public void answer(UUID matterId, Follow follow, String text) {
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        Actor actor = actors.get();
        Supervision supervision = supervisions
                .asked(matterId, actor.bodyId())
                .orElseThrow(() -> new RefusedException(new NothingToAnswer(matter.number())));
        new FieldChecks()
                .unless(follow != null, "/follow", "follow.missing")
                .required("/answer", text, FieldChecks.LONG)
                .done();
        supervision.answer(follow, text, actor, steps.today());
        clocks.stopOf(matterId, actor.bodyId(), steps.today(), ClockKind.PROPOSAL_ANSWER);
        timeline.add(
                matterId, "SUPERVISION_ANSWERED", Audience.CHAIN, Map.of("follow", SupervisionPapers.name(follow)));
        standing.refresh(matter);
    }
}

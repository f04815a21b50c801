package org.hongyan.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
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
import org.hongyan.staff.CurrentActor;

/** The supervisor finds the answer right and ends it, or not enough and goes further: a talk, a circular, the public list. */
@UseCase
@LegalBasis("信访工作条例 第三十九条、第四十条")
public class JudgeSupervision {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Supervisions supervisions;

    @Inject
    private SupervisionPapers papers;

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

    /**
     * Decides.
     *
     * @param enough true if the matter needs no more supervision
     * @param escalation what follows if not; ignored otherwise
     */
    @Requires(Permission.SUPERVISE)
    public void judge(UUID matterId, Boolean enough, Consequence escalation, String reasons) {
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        Supervision supervision = supervisions
                .own(matterId, actors.get().bodyId())
                .orElseThrow(() -> new RefusedException(new NothingToVerify(matter.number())));
        new FieldChecks()
                .unless(enough != null, "/enough", "enough.missing")
                .unless(enough == null || enough || escalation != null, "/escalation", "escalation.missing")
                .required("/reasons", reasons, FieldChecks.LONG)
                .done();
        LocalDate today = steps.today();
        if (supervision.state() == Supervision.State.ESCALATED && enough) {
            supervision.close(reasons, today);
        } else if (enough) {
            supervision.verify(reasons, today);
        } else {
            supervision.escalate(escalation, reasons, today);
            if (escalation == Consequence.CIRCULAR) {
                papers.circulate(matter, supervision);
            }
        }
        clocks.stopOf(matterId, supervision.receiverBodyId(), today, ClockKind.PROPOSAL_ANSWER);
        timeline.add(
                matterId,
                enough ? "SUPERVISION_VERIFIED" : "SUPERVISION_ESCALATED",
                Audience.CHAIN,
                enough ? Map.of() : Map.of("escalation", SupervisionPapers.name(escalation)));
        standing.refresh(matter);
    }
}

package org.hongyan.supervision;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
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

/**
 * A superior calls for the file of a matter that is overdue below it (调卷), with a reason that the holder reads. It gets
 * the part of a supervisor: milestones, demands and papers, no person.
 */
@UseCase
@LegalBasis("信访工作条例 第三十八条、第四十条")
public class CallFile {

    @Inject
    private Supervisions supervisions;

    @Inject
    private Matters matters;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private AuditSubject subject;

    /** The matter is open to the caller's body from now on. */
    @Requires(Permission.SUPERVISE)
    public void call(UUID matterId, String reason) {
        subject.matter(matterId);
        new FieldChecks().required("/reason", reason, FieldChecks.LINE).done();
        if (!supervisions.call(matterId, steps.today())) {
            throw new RefusedException(new MatterNotFound());
        }
        Matter matter = matters.forChange(matterId);
        timeline.add(matterId, "FILE_CALLED", Audience.CHAIN, Map.of("reason", reason.strip()));
        standing.refresh(matter);
    }
}

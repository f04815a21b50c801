package org.hongyan.review;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.Details;
import org.hongyan.procedure.StepDesk;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The review officer finds a request not admissible (T30); another signs the notice. */
@UseCase
@LegalBasis("信访工作条例 第三十五条、第三十六条")
public class PrepareReviewRefusal {

    @Inject
    private StepDesk steps;

    @Inject
    private ReviewDesk desk;

    @Inject
    private Matters matters;

    /**
     * Returns the id of the draft.
     *
     * @param facts what makes the ground fit
     * @param rightBody where it can be asked for instead, or what else can be done
     */
    @Requires(Permission.REVIEW)
    public UUID prepare(UUID matterId, ReviewGround ground, String facts, String rightBody) {
        Matter matter = matters.forChange(matterId);
        desk.own(matter);
        new FieldChecks()
                .unless(ground != null, "/ground", "ground.missing")
                .required("/facts", facts, FieldChecks.LONG)
                .required("/rightBody", rightBody, FieldChecks.LONG)
                .done();
        return steps.prepare(
                matter,
                Transition.REFUSE_REVIEW,
                ReviewRefusalPolicy.GUARD,
                Details.none()
                        .with("ground", ground.name())
                        .with("facts", facts)
                        .with("rightBody", rightBody));
    }
}

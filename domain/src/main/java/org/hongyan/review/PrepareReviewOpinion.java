package org.hongyan.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.procedure.Details;
import org.hongyan.procedure.StepDesk;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The review officer prepares the opinion (T28, T29, T32, T49); another signs it. */
@UseCase
@LegalBasis("信访工作条例 第三十五条、第三十六条")
public class PrepareReviewOpinion {

    /**
     * What the opinion says.
     *
     * @param facts what was found about the facts established by the attacked opinion
     * @param legalBasis about its basis
     * @param procedure about how it came about
     * @param powers about whether the body was competent
     * @param conclusion what follows and why
     * @param order what the first body must do; for a changed or a returned opinion
     * @param orderBy last day for it; for a changed opinion
     * @param lateAccepted the officer states that the reason for coming late holds
     */
    public record Draft(
            UUID matterId,
            ReviewVerdict result,
            String facts,
            String legalBasis,
            String procedure,
            String powers,
            String conclusion,
            String order,
            LocalDate orderBy,
            boolean lateAccepted) {}

    @Inject
    private StepDesk steps;

    @Inject
    private ReviewDesk desk;

    @Inject
    private Matters matters;

    @Inject
    private Steps calendar;

    /** Returns the id of the draft. */
    @Requires(Permission.REVIEW)
    public UUID prepare(Draft draft) {
        Matter matter = matters.forChange(draft.matterId());
        Review review = desk.own(matter);
        ReviewVerdict result = draft.result();
        boolean ordered = result != null && result != ReviewVerdict.UPHELD;
        FieldChecks checks = new FieldChecks()
                .unless(result != null, "/result", "review.result")
                .required("/facts", draft.facts(), FieldChecks.LONG)
                .required("/legalBasis", draft.legalBasis(), FieldChecks.LONG)
                .required("/procedure", draft.procedure(), FieldChecks.LONG)
                .required("/powers", draft.powers(), FieldChecks.LONG)
                .required("/conclusion", draft.conclusion(), FieldChecks.LONG)
                .unless(!review.late() || draft.lateAccepted(), "/lateAccepted", "review.lateAccepted");
        if (ordered) {
            checks.required("/order", draft.order(), FieldChecks.LONG);
        }
        if (result == ReviewVerdict.CHANGED) {
            checks.unless(draft.orderBy() != null, "/orderBy", "day.missing")
                    .unless(
                            draft.orderBy() == null || draft.orderBy().isAfter(calendar.today()),
                            "/orderBy",
                            "review.orderBy");
        }
        checks.done();
        Details details = Details.none()
                .with("result", result.name())
                .with("facts", draft.facts())
                .with("legalBasis", draft.legalBasis())
                .with("procedure", draft.procedure())
                .with("powers", draft.powers())
                .with("conclusion", draft.conclusion())
                .with("order", ordered ? draft.order() : "")
                .with(
                        "orderBy",
                        result == ReviewVerdict.CHANGED ? draft.orderBy().toString() : "");
        return steps.prepare(
                matter, review.stage().decision(result), review.stage().guard(result), details);
    }
}

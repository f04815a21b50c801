package org.hongyan.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The matter is completed after a review or final review (T33), by the day passing on the legal day, or by a dispatcher. */
@UseCase
@LegalBasis("信访工作条例 第三十六条")
public class CompleteReviewed {

    private static final String GUARD = "complete.after_review";

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private ReviewCompletionPolicy policy;

    @Inject
    private Reviews reviews;

    @Inject
    private Recipients recipients;

    @Inject
    private Documents documents;

    @Inject
    private ClockBook clocks;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    /** What stands in the way; for the day passing. */
    @Requires(Permission.SYSTEM)
    public List<Refusal> obstacles(UUID matterId) {
        access.require(matterId);
        return policy.obstacles(matters.byId(matterId).orElseThrow());
    }

    /** Completes it; returns the id of the 办结登记. */
    @Requires({Permission.SYSTEM, Permission.DISPATCH})
    public UUID complete(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        steps.check(matter, Transition.COMPLETE_AFTER_REVIEW, GUARD);
        List<Refusal> obstacles = policy.obstacles(matter);
        if (!obstacles.isEmpty()) {
            throw new RefusedException(obstacles.get(0));
        }
        LocalDate on = policy.lapsedOn(matter);
        String outcome = ReviewCompletionPolicy.outcome(matter);
        matter.closeOn(on);
        clocks.stopAll(matterId, on);
        steps.take(matter, Transition.COMPLETE_AFTER_REVIEW, GUARD, Audience.PETITIONER, Map.of("on", on.toString()));
        reviews.settle(matterId);
        UUID record = documents
                .issue(new NewDocument(
                        DocumentKind.COMPLETION_RECORD,
                        matterId,
                        recipients.wording(
                                matter,
                                new DocumentContent.CompletionRecord(
                                        on,
                                        ReviewWords.text(outcome, Map.of()),
                                        execution(matterId),
                                        "",
                                        ReviewWords.text("completion.channel", Map.of())))))
                .id();
        standing.refresh(matter);
        return record;
    }

    private String execution(UUID matterId) {
        return reviews.orders(matterId).stream()
                .map(order -> ReviewWords.text(
                        "completion.execution",
                        Map.of("review", order.reviewNumber(), "on", String.valueOf(order.executedOn()))))
                .collect(Collectors.joining("\n"));
    }
}

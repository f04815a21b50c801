package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ReviewContent;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.Details;
import org.hongyan.procedure.SignedStep;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;

/**
 * A request that is not admissible: told with the ground, the right body and the last day still open. The petitioners'
 * own limits run on with their original last day. What came in time is never refused as late.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十五条、第三十六条")
class ReviewRefusalPolicy implements SignedStep {

    static final String GUARD = "review.inadmissible";

    private final ReviewDesk desk;
    private final RecusalPolicy recusal;
    private final ReviewWords words;
    private final Documents documents;
    private final ClockBook clocks;
    private final Steps steps;

    /** For the proxy. */
    protected ReviewRefusalPolicy() {
        this(null, null, null, null, null, null);
    }

    @Inject
    ReviewRefusalPolicy(
            ReviewDesk desk,
            RecusalPolicy recusal,
            ReviewWords words,
            Documents documents,
            ClockBook clocks,
            Steps steps) {
        this.desk = desk;
        this.recusal = recusal;
        this.words = words;
        this.documents = documents;
        this.clocks = clocks;
        this.steps = steps;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.REFUSE_REVIEW;
    }

    @Override
    public void requirePart(CaseAccess access, UUID matterId) {
        desk.requirePart(access, matterId);
    }

    @Override
    public void require(Matter matter, Details details) {
        Review review = desk.open(matter);
        recusal.require(matter, review);
        if (ground(details) == ReviewGround.TOO_LATE && !review.late()) {
            throw new RefusedException(new RequestWasInTime(review.number(), review.lastDay()));
        }
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return desk.open(matter).stage().refusal();
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        Review review = desk.open(matter);
        return new ReviewContent.ReviewRefusal(
                review.number(),
                review.requestedOn(),
                review.receivedOn(),
                words.opinion(review),
                ReviewWords.name(ground(details)),
                ReviewWords.text("basis." + review.stage().name(), Map.of()),
                details.text("facts"),
                details.text("rightBody"),
                openUntil(review),
                review.stage() == ReviewLevel.FINAL_REVIEW,
                words.superior(),
                words.contact());
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        Review review = desk.open(matter);
        clocks.stop(matter.id(), steps.today(), review.stage().duty());
        clocks.revive(matter.id(), review.stage().own());
        UUID notice = documents.ofMatter(matter.id()).stream()
                .filter(line -> line.kind() == review.stage().refusal() && line.signed())
                .map(DocumentLine::id)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        review.refuse(ground(details), notice, steps.today());
        return Map.of(
                "review", review.number(),
                "receiver", words.body(review.bodyId()),
                "ground", ReviewWords.name(ground(details)));
    }

    private LocalDate openUntil(Review review) {
        return review.lastDay().isBefore(steps.today()) ? null : review.lastDay();
    }

    private static ReviewGround ground(Details details) {
        return details.constant("ground", ReviewGround.class);
    }
}

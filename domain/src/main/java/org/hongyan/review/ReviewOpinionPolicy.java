package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ReviewContent;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.Details;
import org.hongyan.procedure.SignedStep;
import org.hongyan.reply.ReviewBodyPolicy;
import org.hongyan.reply.ReviewBodyPolicy.ReviewBody;
import org.hongyan.shared.LegalBasis;
import org.hongyan.tenant.Offices;

/**
 * The opinion of a review or final review: prepared by the review officer, signed by a head, neither of whom had a hand
 * in the matter. Upheld or changed it opens the next level; sent back, the first body has its sixty days anew.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十五条、第三十六条")
class ReviewOpinionPolicy implements SignedStep {

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final RecusalPolicy recusal;
    private final ReviewWords words;
    private final ReviewBodyPolicy bodies;
    private final Documents documents;
    private final Offices offices;
    private final ClockBook clocks;
    private final Steps steps;

    /** For the proxy. */
    protected ReviewOpinionPolicy() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    ReviewOpinionPolicy(
            ReviewDesk desk,
            Reviews reviews,
            RecusalPolicy recusal,
            ReviewWords words,
            ReviewBodyPolicy bodies,
            Documents documents,
            Offices offices,
            ClockBook clocks,
            Steps steps) {
        this.desk = desk;
        this.reviews = reviews;
        this.recusal = recusal;
        this.words = words;
        this.bodies = bodies;
        this.documents = documents;
        this.offices = offices;
        this.clocks = clocks;
        this.steps = steps;
    }

    @Override
    public boolean takes(Transition step) {
        return switch (step) {
            case REVIEW, ORDER_REDO, FINAL_REVIEW, ORDER_FINAL_REDO -> true;
            default -> false;
        };
    }

    @Override
    public void requirePart(CaseAccess access, UUID matterId) {
        desk.requirePart(access, matterId);
    }

    @Override
    public void require(Matter matter, Details details) {
        recusal.require(matter, desk.open(matter));
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return desk.open(matter).stage().opinion();
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        Review review = desk.open(matter);
        ReviewVerdict result = result(details);
        boolean last = review.stage() == ReviewLevel.FINAL_REVIEW;
        return new ReviewContent.ReviewOpinion(
                review.number(),
                review.requestedOn(),
                review.receivedOn(),
                words.opinion(review),
                review.demand(),
                review.reasons(),
                details.text("facts"),
                details.text("legalBasis"),
                details.text("procedure"),
                details.text("powers"),
                result,
                details.text("conclusion"),
                words.body(review.firstBodyId()),
                details.text("order"),
                orderBy(details),
                last || result == ReviewVerdict.REDO ? List.of() : next(review),
                last && result != ReviewVerdict.REDO,
                words.contact());
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        Review review = desk.open(matter);
        ReviewLevel stage = review.stage();
        ReviewVerdict result = result(details);
        LocalDate today = steps.today();
        clocks.stop(matter.id(), today, stage.duty(), stage.own());
        review.decide(result, signed(matter, stage.opinion()), today);
        Map<String, String> args = new LinkedHashMap<>();
        args.put("review", review.number());
        args.put("receiver", words.body(review.bodyId()));
        args.put("result", ReviewWords.name(result));
        if (result == ReviewVerdict.REDO) {
            args.put("until", handleAnew(review, today).toString());
        } else if (result == ReviewVerdict.CHANGED) {
            reviews.add(new ReviewOrder(review, details.text("order"), today, orderBy(details)));
        }
        return args;
    }

    private LocalDate handleAnew(Review review, LocalDate today) {
        UUID office = offices.unit(review.firstBodyId()).orElseThrow().officeId();
        return clocks.start(ClockStart.of(review.matterId(), ClockKind.HANDLING, office, review.firstBodyId(), today))
                .map(MatterClock::dueOn)
                .orElseThrow();
    }

    private UUID signed(Matter matter, DocumentKind kind) {
        return documents.ofMatter(matter.id()).stream()
                .filter(line -> line.kind() == kind && line.signed())
                .map(DocumentLine::id)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<String> next(Review review) {
        return bodies.next(review.bodyId()).stream()
                .filter(body -> !body.bodyId().equals(review.firstBodyId()))
                .map(ReviewBody::name)
                .toList();
    }

    private static ReviewVerdict result(Details details) {
        return details.constant("result", ReviewVerdict.class);
    }

    private static LocalDate orderBy(Details details) {
        return details.text("orderBy").isEmpty() ? null : LocalDate.parse(details.text("orderBy"));
    }
}

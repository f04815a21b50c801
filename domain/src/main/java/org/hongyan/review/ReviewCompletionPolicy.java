package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ServiceLine;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Steps;
import org.hongyan.reply.CompletionPolicy;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Refusal;

/**
 * When a matter is completed after a review: the final opinion served on everybody, or everybody's days for asking for
 * one passed; what was ordered is done. A letter posted on the last day is given time to arrive.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十二条第二款、第三十六条")
class ReviewCompletionPolicy {

    /** Days a letter with a postmark of the last day may take; a rule of procedure, no limit of the law. */
    static final int POST_DAYS = 5;

    private final CompletionPolicy common;
    private final Reviews reviews;
    private final Documents documents;
    private final ClockBook clocks;
    private final Steps steps;

    /** For the proxy. */
    protected ReviewCompletionPolicy() {
        this(null, null, null, null, null);
    }

    @Inject
    ReviewCompletionPolicy(
            CompletionPolicy common, Reviews reviews, Documents documents, ClockBook clocks, Steps steps) {
        this.common = common;
        this.reviews = reviews;
        this.documents = documents;
        this.clocks = clocks;
        this.steps = steps;
    }

    /** Everything that stands in the way, empty if nothing does. */
    List<Refusal> obstacles(Matter matter) {
        Optional<DocumentLine> opinion = opinion(matter);
        if (opinion.isEmpty()) {
            return List.of(new NothingToReview(matter.number()));
        }
        List<Refusal> obstacles = new ArrayList<>(
                common.obstaclesAfterReview(matter, opinion.get().id()));
        lastDays(matter)
                .max(LocalDate::compareTo)
                .filter(day -> !day.plusDays(POST_DAYS).isBefore(steps.today()))
                .ifPresent(day -> obstacles.add(new FinalReviewStillOpen(matter.number(), day)));
        reviews.orders(matter.id()).stream()
                .filter(order -> order.executedOn() == null)
                .findFirst()
                .ifPresent(order -> obstacles.add(new ExecutionOutstanding(matter.number(), order.dueOn())));
        return obstacles;
    }

    /** The legal day: when the last condition was met, not when a job ran. */
    LocalDate lapsedOn(Matter matter) {
        DocumentLine opinion = opinion(matter).orElseThrow();
        Stream<LocalDate> served = documents.servicesOf(matter.id()).stream()
                .filter(service -> service.documentId().equals(opinion.id()))
                .map(ServiceLine::servedOn);
        Stream<LocalDate> executed = reviews.orders(matter.id()).stream()
                .map(ReviewOrder::executedOn)
                .filter(Objects::nonNull);
        Stream<LocalDate> lapsed = lastDays(matter).map(day -> day.plusDays(1));
        return Stream.of(served, executed, lapsed)
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(steps.today());
    }

    /** How the matter ended, a key of the bundle. */
    static String outcome(Matter matter) {
        return matter.state() == MatterState.FINALISED ? "completion.finalised" : "completion.reviewed";
    }

    private Optional<DocumentLine> opinion(Matter matter) {
        DocumentKind kind = matter.state() == MatterState.FINALISED
                ? DocumentKind.FINAL_REVIEW_OPINION
                : DocumentKind.REVIEW_OPINION;
        return documents.ofMatter(matter.id()).stream()
                .filter(line -> line.kind() == kind && line.signed())
                .max(Comparator.comparing(DocumentLine::signedOn).thenComparing(DocumentLine::id));
    }

    /** Last days for asking for a final review; none once it has been given. */
    private Stream<LocalDate> lastDays(Matter matter) {
        return matter.state() == MatterState.FINALISED
                ? Stream.empty()
                : clocks.ofMatter(matter.id()).stream()
                        .filter(clock -> clock.kind() == ClockKind.FINAL_REVIEW_REQUEST
                                && clock.state() != MatterClock.State.VOID)
                        .map(MatterClock::dueOn);
    }
}

package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.reply.ReviewBodyPolicy;
import org.hongyan.reply.ReviewBodyPolicy.ReviewBody;
import org.hongyan.shared.LegalBasis;

/**
 * What a petitioner may have reviewed: an opinion served on him or her and not yet reviewed, by a body above the one that
 * gave it. What was settled or simply answered has no review. The limit runs for each representative apart; a review may
 * be asked for late with a good reason, a final review may not.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十五条、第三十六条")
class RequestPolicy {

    /** Whatever was decided last says what can be attacked. */
    private static final Set<DocumentKind> DECISIONS = EnumSet.of(
            DocumentKind.HANDLING_OPINION,
            DocumentKind.REVIEW_OPINION,
            DocumentKind.FINAL_REVIEW_OPINION,
            DocumentKind.SIMPLE_REPLY,
            DocumentKind.SUGGESTION_REPLY,
            DocumentKind.MEDIATION_AGREEMENT,
            DocumentKind.SETTLEMENT_AGREEMENT);

    private final Documents documents;
    private final ClockBook clocks;
    private final ReviewBodyPolicy bodies;

    /** For the proxy. */
    protected RequestPolicy() {
        this(null, null, null);
    }

    @Inject
    RequestPolicy(Documents documents, ClockBook clocks, ReviewBodyPolicy bodies) {
        this.documents = documents;
        this.clocks = clocks;
        this.bodies = bodies;
    }

    /** Empty if there is nothing this petitioner may have reviewed in the matter's state. */
    Optional<ReviewTarget> attack(Matter matter, UUID petitionerId) {
        return ReviewLevel.askedIn(matter.state()).flatMap(stage -> last(matter, DECISIONS::contains)
                .filter(opinion -> opinion.kind() == stage.attacked())
                .flatMap(opinion -> attack(matter, petitionerId, stage, opinion)));
    }

    private Optional<ReviewTarget> attack(Matter matter, UUID petitionerId, ReviewLevel stage, DocumentLine opinion) {
        UUID firstBody = last(matter, kind -> kind == DocumentKind.HANDLING_OPINION)
                .map(DocumentLine::bodyId)
                .orElse(opinion.bodyId());
        List<ReviewBody> choice = bodies.next(opinion.bodyId()).stream()
                .filter(body -> !body.bodyId().equals(firstBody))
                .toList();
        return choice.isEmpty()
                ? Optional.empty()
                : own(matter, petitionerId, stage, opinion)
                        .map(clock ->
                                new ReviewTarget(stage, opinion, firstBody, clock.startedOn(), clock.dueOn(), choice));
    }

    /** The petitioner's own limit that began with the service of this opinion. */
    private Optional<MatterClock> own(Matter matter, UUID petitionerId, ReviewLevel stage, DocumentLine opinion) {
        return clocks.ofMatter(matter.id()).stream()
                .filter(clock -> clock.kind() == stage.own() && clock.state() != MatterClock.State.VOID)
                .filter(clock -> Objects.equals(clock.petitionerId(), petitionerId))
                .filter(clock -> !clock.startedOn().isBefore(opinion.signedOn()))
                .max(Comparator.comparing(MatterClock::startedOn).thenComparing(MatterClock::id));
    }

    private Optional<DocumentLine> last(Matter matter, Predicate<DocumentKind> wanted) {
        return documents.ofMatter(matter.id()).stream()
                .filter(line -> line.signed() && wanted.test(line.kind()))
                .max(Comparator.comparing(DocumentLine::signedOn).thenComparing(DocumentLine::id));
    }
}

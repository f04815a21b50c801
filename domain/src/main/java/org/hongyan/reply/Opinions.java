package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;

/** The opinion of a matter: the one before the head, the one that was signed, and what it still lacks. */
@ApplicationScoped
class Opinions {

    /** Answers that are no opinions. */
    static final Set<DocumentKind> ANSWERS = EnumSet.of(DocumentKind.SUGGESTION_REPLY, DocumentKind.SIMPLE_REPLY);

    /** Agreements of the parties, which end the handling without an opinion. */
    static final Set<DocumentKind> AGREEMENTS =
            EnumSet.of(DocumentKind.MEDIATION_AGREEMENT, DocumentKind.SETTLEMENT_AGREEMENT);

    private static final Set<DocumentKind> REPLIES = EnumSet.of(
            DocumentKind.HANDLING_OPINION, DocumentKind.MEDIATION_AGREEMENT, DocumentKind.SETTLEMENT_AGREEMENT);

    private final Documents documents;
    private final Matters matters;
    private final WorkingPapers papers;
    private final ClockBook clocks;
    private final SentBack sentBack;
    private final Steps steps;
    private final Instance<MoreChecks> more;
    private final ReviewBodyPolicy reviewBodies;
    private final CurrentActor actors;

    /** For the proxy. */
    protected Opinions() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    Opinions(
            Documents documents,
            Matters matters,
            WorkingPapers papers,
            ClockBook clocks,
            SentBack sentBack,
            Steps steps,
            Instance<MoreChecks> more,
            ReviewBodyPolicy reviewBodies,
            CurrentActor actors) {
        this.documents = documents;
        this.matters = matters;
        this.papers = papers;
        this.clocks = clocks;
        this.sentBack = sentBack;
        this.steps = steps;
        this.more = more;
        this.reviewBodies = reviewBodies;
        this.actors = actors;
    }

    List<CheckLine> check(Matter matter) {
        Map<UUID, DemandFinding> findings = papers.findings(matter.id()).stream()
                .collect(Collectors.toMap(DemandFinding::demandId, Function.identity()));
        List<CheckLine> lines = new ArrayList<>(OpinionPolicy.check(
                matters.demands(matter.id()),
                findings,
                papers.notes(matter.id()),
                clocks.running(matter.id(), ClockKind.HANDLING)
                        .map(MatterClock::dueOn)
                        .orElse(null),
                steps.today()));
        if (sentBack.is(matter)) {
            lines.add(
                    new CheckLine(OpinionCheck.NOT_THE_SAME, 0, repeated(matter).isEmpty()));
        }
        lines.add(new CheckLine(
                OpinionCheck.REMEDY,
                0,
                !reviewBodies.of(actors.get().officeId(), actors.get().bodyId()).isEmpty()));
        lines.addAll(more(matter));
        return lines;
    }

    /** Number of the review opinion that sent the last one back, if the new one says the same on the same ground. */
    Optional<String> repeated(Matter matter) {
        Map<UUID, DemandFinding> findings = papers.findings(matter.id()).stream()
                .collect(Collectors.toMap(DemandFinding::demandId, Function.identity()));
        return sentBack.repeated(matter, matters.demands(matter.id()), findings);
    }

    /** Refuses what may not go to the head, or be signed. */
    void require(Matter matter) {
        repeated(matter).ifPresent(review -> {
            throw new RefusedException(new SameOpinionOnceMore(matter.number(), review));
        });
        OpinionPolicy.require(matter.number(), check(matter));
    }

    /** What other capabilities look at before the handling may end. */
    List<CheckLine> more(Matter matter) {
        return more.stream().flatMap(one -> one.of(matter).stream()).toList();
    }

    /** The one that lies before the head. */
    Optional<DocumentLine> pending(Matter matter) {
        return all(matter).filter(line -> line.signedOn() == null).findFirst();
    }

    /** The one that was signed last, or the agreement in its place. */
    Optional<DocumentLine> signed(UUID matterId) {
        return signed(matterId, REPLIES);
    }

    /** The answer that was signed last, where there is no opinion. */
    Optional<DocumentLine> answer(UUID matterId) {
        return signed(matterId, ANSWERS);
    }

    private Optional<DocumentLine> signed(UUID matterId, Set<DocumentKind> kinds) {
        return documents.ofMatter(matterId).stream()
                .filter(line -> kinds.contains(line.kind()) && line.signedOn() != null)
                .max(Comparator.comparing(DocumentLine::signedOn).thenComparing(DocumentLine::id));
    }

    /** Everybody who wrote a word of it. */
    Set<UUID> writers(Matter matter, DocumentLine opinion) {
        Set<UUID> writers = new HashSet<>();
        writers.add(opinion.draftedBy());
        papers.findings(matter.id()).forEach(finding -> writers.add(finding.writtenBy()));
        return writers;
    }

    private Stream<DocumentLine> all(Matter matter) {
        return documents.ofMatter(matter.id()).stream().filter(line -> line.kind() == DocumentKind.HANDLING_OPINION);
    }
}

package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Finding;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Steps;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Refusal;

/**
 * When a replied matter is completed: the opinion served on everybody; all have confirmed, or the days in which a review
 * may be asked for have passed; every report up the line accepted; what was supported is carried out or promised.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十二条第一款第三项、第二十九条、第三十二条第二款、第三十五条")
public class CompletionPolicy {

    private final Opinions opinions;
    private final ServiceBook services;
    private final Recipients recipients;
    private final Confirmations confirmations;
    private final WorkingPapers papers;
    private final Handovers handovers;
    private final ClockBook clocks;
    private final Steps steps;

    /** For the proxy. */
    protected CompletionPolicy() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    CompletionPolicy(
            Opinions opinions,
            ServiceBook services,
            Recipients recipients,
            Confirmations confirmations,
            WorkingPapers papers,
            Handovers handovers,
            ClockBook clocks,
            Steps steps) {
        this.opinions = opinions;
        this.services = services;
        this.recipients = recipients;
        this.confirmations = confirmations;
        this.papers = papers;
        this.handovers = handovers;
        this.clocks = clocks;
        this.steps = steps;
    }

    /** Everything that stands in the way, empty if nothing does. */
    public List<Refusal> obstacles(Matter matter) {
        if (matter.state() == MatterState.ANSWERED) {
            return obstaclesToAnswered(matter);
        }
        Optional<DocumentLine> opinion = opinions.signed(matter.id());
        if (opinion.isEmpty()) {
            return List.of(new OpinionNotDrafted(matter.number()));
        }
        List<Refusal> obstacles = new ArrayList<>();
        int unserved = services.outstanding(matter, opinion.get().id()).size();
        if (unserved > 0) {
            obstacles.add(new ServiceOutstanding(matter.number(), unserved));
        } else if (!allConfirmed(matter, opinion.get().id())) {
            openUntil(matter).ifPresent(until -> obstacles.add(new ReviewStillOpen(matter.number(), until)));
        }
        addOutstanding(matter, obstacles);
        return obstacles;
    }

    /** What stands in the way of completing a matter after a review, beside the petitioners' own limits and what was ordered. */
    public List<Refusal> obstaclesAfterReview(Matter matter, UUID opinion) {
        List<Refusal> obstacles = new ArrayList<>();
        int unserved = services.outstanding(matter, opinion).size();
        if (unserved > 0) {
            obstacles.add(new ServiceOutstanding(matter.number(), unserved));
        }
        addOutstanding(matter, obstacles);
        return obstacles;
    }

    private void addOutstanding(Matter matter, List<Refusal> obstacles) {
        if (handovers.reportsOutstanding(matter.id())) {
            obstacles.add(new ReportNotAccepted(matter.number()));
        }
        // an agreement carries its promises itself
        boolean unpromised = !settled(matter)
                && papers.findings(matter.id()).stream()
                        .anyMatch(finding -> finding.finding() == Finding.SUPPORTED && finding.promisedOn() == null);
        if (unpromised) {
            obstacles.add(new CommitmentMissing(matter.number()));
        }
    }

    /** An answer without a review: served on everybody, the days for rating past, the reports accepted. */
    private List<Refusal> obstaclesToAnswered(Matter matter) {
        Optional<DocumentLine> answer = opinions.answer(matter.id());
        if (answer.isEmpty()) {
            return List.of(new OpinionNotDrafted(matter.number()));
        }
        List<Refusal> obstacles = new ArrayList<>();
        int unserved = services.outstanding(matter, answer.get().id()).size();
        if (unserved > 0) {
            obstacles.add(new ServiceOutstanding(matter.number(), unserved));
        } else {
            openUntil(matter).ifPresent(until -> obstacles.add(new RatingStillOpen(matter.number(), until)));
        }
        if (handovers.reportsOutstanding(matter.id())) {
            obstacles.add(new ReportNotAccepted(matter.number()));
        }
        return obstacles;
    }

    /** The legal day of a completion by the passing of time: when the last condition was met, not when a job ran. */
    public LocalDate lapsedOn(Matter matter) {
        Stream<LocalDate> reports =
                of(matter, ClockKind.REPORT_CHECK).map(MatterClock::stoppedOn).filter(Objects::nonNull);
        return Stream.concat(ends(matter).map(day -> day.plusDays(1)), reports)
                .max(LocalDate::compareTo)
                .orElse(steps.today());
    }

    /** True if the parties' agreement ended the handling. */
    boolean settled(Matter matter) {
        return opinions.signed(matter.id())
                .filter(line -> Opinions.AGREEMENTS.contains(line.kind()))
                .isPresent();
    }

    private boolean allConfirmed(Matter matter, UUID opinion) {
        List<UUID> all = recipients.of(matter.id()).stream()
                .map(Recipients.Recipient::petitionerId)
                .toList();
        return !all.isEmpty() && confirmations.of(opinion).containsAll(all);
    }

    /** The last day that has not passed, empty if all have. */
    private Optional<LocalDate> openUntil(Matter matter) {
        LocalDate today = steps.today();
        return ends(matter).filter(day -> !day.isBefore(today)).max(LocalDate::compareTo);
    }

    /** Last days of the review limits; where there is no review, of the rating windows. */
    private Stream<LocalDate> ends(Matter matter) {
        if (matter.state() == MatterState.ANSWERED) {
            return services.ratingEnds(
                    matter, opinions.answer(matter.id()).orElseThrow().id());
        }
        boolean reviewable = of(matter, ClockKind.REVIEW_REQUEST).findAny().isPresent();
        return reviewable
                ? of(matter, ClockKind.REVIEW_REQUEST).map(MatterClock::dueOn)
                : services.ratingEnds(
                        matter, opinions.signed(matter.id()).orElseThrow().id());
    }

    private Stream<MatterClock> of(Matter matter, ClockKind kind) {
        return clocks.ofMatter(matter.id()).stream()
                .filter(clock -> clock.kind() == kind && clock.state() != MatterClock.State.VOID);
    }
}

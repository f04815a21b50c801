package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitioner;
import org.hongyan.privacy.PlainText;
import org.hongyan.reply.FieldChecks;
import org.hongyan.reply.ReviewBodyPolicy.ReviewBody;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.PetitionNumber;
import org.hongyan.tenant.Unit;

/** Takes a request for a review in, whoever enters it: number, part of the reviewing body, clocks, step. */
@ApplicationScoped
class ReviewIntake {

    static final int MAX_DEMAND = 500;
    static final int MAX_REASONS = 4000;
    static final int MAX_LATE_REASON = 500;
    private static final PlainText DEMAND = PlainText.lines(MAX_DEMAND);
    private static final PlainText REASONS = PlainText.lines(MAX_REASONS);
    private static final PlainText LATE_REASON = PlainText.lines(MAX_LATE_REASON);

    private final RequestPolicy policy;
    private final Reviews reviews;
    private final Matters matters;
    private final Offices offices;
    private final Steps steps;
    private final ClockBook clocks;
    private final StandingBook standing;
    private final Clock clock;

    /** For the proxy. */
    protected ReviewIntake() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    ReviewIntake(
            RequestPolicy policy,
            Reviews reviews,
            Matters matters,
            Offices offices,
            Steps steps,
            ClockBook clocks,
            StandingBook standing,
            Clock clock) {
        this.policy = policy;
        this.reviews = reviews;
        this.matters = matters;
        this.offices = offices;
        this.steps = steps;
        this.clocks = clocks;
        this.standing = standing;
        this.clock = clock;
    }

    /** What this petitioner attacks; refuses if there is nothing. */
    ReviewTarget attack(Matter matter, Petitioner petitioner) {
        return policy.attack(matter, petitioner.id())
                .orElseThrow(() -> new RefusedException(new NothingToReview(matter.number())));
    }

    /** Enters it; the matter is locked and its step has been asked for. Returns the review. */
    Review take(Matter matter, Petition petition, Petitioner petitioner, ReviewTarget attack, Asked asked) {
        ReviewBody body = check(matter, attack, asked);
        ReviewLevel stage = attack.stage();
        Unit unit = offices.unit(body.bodyId()).orElseThrow();
        Review review = new Review(
                number(unit, stage, asked.receivedOn()),
                attack,
                petition,
                petitioner,
                unit,
                cleaned(asked),
                clock.instant());
        reviews.begin(review, steps.today(), clock.instant());
        LocalDate until = clocks.start(
                        ClockStart.of(matter.id(), stage.duty(), unit.officeId(), unit.id(), asked.receivedOn()))
                .map(MatterClock::dueOn)
                .orElseThrow();
        Map<String, String> args = new LinkedHashMap<>();
        args.put("review", review.number());
        args.put("receiver", body.name());
        args.put("until", until.toString());
        steps.take(matter, stage.request(), stage.guard(), Audience.PETITIONER, args);
        standing.refresh(matter);
        return review;
    }

    private ReviewBody check(Matter matter, ReviewTarget attack, Asked asked) {
        ReviewBody chosen = attack.bodies().stream()
                .filter(body -> body.bodyId().equals(asked.bodyId()))
                .findFirst()
                .orElse(null);
        boolean late = attack.late(asked.requestedOn());
        if (late && attack.stage() == ReviewLevel.FINAL_REVIEW) {
            throw new RefusedException(new FinalReviewTooLate(matter.number(), attack.lastDay()));
        }
        InvalidInputException.throwIfAny(Stream.of(
                        DEMAND.check("/demand", asked.demand()),
                        REASONS.check("/reasons", asked.reasons()),
                        LATE_REASON.check("/lateReason", asked.lateReason()))
                .flatMap(Optional::stream)
                .toList());
        new FieldChecks()
                .unless(chosen != null, "/bodyId", "review.body")
                .unless(!DEMAND.clean(asked.demand()).isEmpty(), "/demand", "review.demand")
                .unless(!REASONS.clean(asked.reasons()).isEmpty(), "/reasons", "review.reasons")
                .unless(!late || !LATE_REASON.clean(asked.lateReason()).isEmpty(), "/lateReason", "review.lateReason")
                .done();
        return chosen;
    }

    private String number(Unit body, ReviewLevel stage, LocalDate on) {
        String prefix = offices.byId(body.officeId()).orElseThrow().numberPrefix();
        return PetitionNumber.of(prefix + ReviewWords.name(stage), on.getYear(), matters.nextSerial())
                .toString();
    }

    private static Asked cleaned(Asked asked) {
        return new Asked(
                asked.id(),
                asked.bodyId(),
                asked.channel(),
                asked.requestedOn(),
                asked.receivedOn(),
                DEMAND.clean(asked.demand()),
                REASONS.clean(asked.reasons()),
                LATE_REASON.clean(asked.lateReason()),
                asked.files(),
                asked.enteredBy());
    }
}

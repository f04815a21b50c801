package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Matters;
import org.hongyan.petition.Petitions;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** What the petitioner sees of reviews: what may be asked for now, and the own requests. By proof, as every own part. */
@ApplicationScoped
@Transactional
public class OwnReviews {

    /**
     * One own request.
     *
     * @param number its own number
     * @param body the reviewing body
     * @param dueOn until when it decides; null once it has
     * @param result null while undecided and if refused
     */
    public record OwnReview(
            String number,
            ReviewLevel stage,
            ReviewState state,
            String body,
            LocalDate requestedOn,
            LocalDate dueOn,
            ReviewVerdict result) {}

    private final Petitions petitions;
    private final Matters matters;
    private final RequestPolicy policy;
    private final Reviews reviews;
    private final ClockBook clocks;
    private final Offices offices;

    /** For the proxy. */
    protected OwnReviews() {
        this(null, null, null, null, null, null);
    }

    @Inject
    OwnReviews(
            Petitions petitions,
            Matters matters,
            RequestPolicy policy,
            Reviews reviews,
            ClockBook clocks,
            Offices offices) {
        this.petitions = petitions;
        this.matters = matters;
        this.policy = policy;
        this.reviews = reviews;
        this.clocks = clocks;
        this.offices = offices;
    }

    /** What may be asked for now with the proof of that petition; a final review only before its last day has passed. */
    public Optional<ReviewTarget> possible(String number, LocalDate today) {
        return petitions
                .proven(number)
                .flatMap(petitioner -> petitions
                        .byId(petitioner.petitionId())
                        .flatMap(petition -> matters.byId(petition.matterId()))
                        .flatMap(matter -> policy.attack(matter, petitioner.id())))
                .filter(attack -> attack.stage() == ReviewLevel.REVIEW || !attack.late(today));
    }

    /** The own requests in a matter, the latest first. */
    public List<OwnReview> of(UUID matterId) {
        return reviews.ofMatter(matterId).stream()
                .map(review -> new OwnReview(
                        review.number(),
                        review.stage(),
                        review.state(),
                        offices.unit(review.bodyId()).map(Unit::name).orElse(""),
                        review.requestedOn(),
                        clocks.running(matterId, review.stage().duty())
                                .filter(clock -> review.state().open())
                                .map(MatterClock::dueOn)
                                .orElse(null),
                        review.result()))
                .toList();
    }
}

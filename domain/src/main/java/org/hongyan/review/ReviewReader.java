package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;

/** Reviews as staff pages show them. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class ReviewReader {

    @Inject
    private CaseAccess access;

    @Inject
    private Matters matters;

    @Inject
    private Petitions petitions;

    @Inject
    private Reviews reviews;

    @Inject
    private RequestPolicy policy;

    @Inject
    private RecusalPolicy recusal;

    @Inject
    private ReviewWords words;

    @Inject
    private ClockBook clocks;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Desks desks;

    /**
     * A review of the own body.
     *
     * @param petitioner masked name
     * @param opinion the opinion attacked: body, title, number
     * @param reviewer name of the review officer, empty before it was allotted
     * @param dueOn until when it is to be decided; null once it is
     * @param refuseBy until when a refusal is to be told
     */
    public record ReviewView(
            Review review, String petitioner, String opinion, String reviewer, LocalDate dueOn, LocalDate refuseBy) {}

    /** Who may ask for what now. */
    public record Entry(UUID petitionerId, String nameMasked, ReviewTarget attack) {}

    /** The reviews of the own body in the matter, the latest first. */
    public List<ReviewView> of(UUID matterId) {
        matter(matterId);
        return reviews.ofMatter(matterId).stream().map(this::view).toList();
    }

    /** The one that the own body has to decide. */
    public Optional<ReviewView> open(UUID matterId) {
        matter(matterId);
        return reviews.open(matterId).map(this::view);
    }

    /** Review officers who may have it; empty if there is nothing to decide. */
    public List<Person> officers(UUID matterId) {
        matter(matterId);
        return reviews.open(matterId).map(recusal::officers).orElse(List.of());
    }

    /** What each petitioner whom the own body may see could ask for now. */
    public List<Entry> entries(UUID matterId) {
        Matter matter = matter(matterId);
        return petitions.petitionersOfMatter(matterId).stream()
                .flatMap(petitioner -> policy
                        .attack(matter, petitioner.id())
                        .map(attack -> new Entry(petitioner.id(), petitioner.nameMasked(), attack))
                        .stream())
                .toList();
    }

    /** What reviews have ordered, for both ends of the order. */
    public List<ReviewOrder> orders(UUID matterId) {
        matter(matterId);
        return reviews.orders(matterId);
    }

    private ReviewView view(Review review) {
        return new ReviewView(
                review,
                petitions.petitionersOfMatter(review.matterId()).stream()
                        .filter(one -> one.id().equals(review.petitionerId()))
                        .map(Petitioner::nameMasked)
                        .findFirst()
                        .orElse(""),
                words.opinion(review),
                review.reviewerId() == null
                        ? ""
                        : desks.names(List.of(review.reviewerId())).getOrDefault(review.reviewerId(), ""),
                review.state().open()
                        ? clocks.running(review.matterId(), review.stage().duty())
                                .map(MatterClock::dueOn)
                                .orElse(null)
                        : null,
                deadlines
                        .due(SmallTimer.REVIEW_REFUSAL_NOTICE, review.receivedOn())
                        .due());
    }

    private Matter matter(UUID matterId) {
        access.require(matterId);
        return matters.byId(matterId).orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }
}

package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.StandingRole;
import org.hongyan.procedure.PreparedSteps;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** What the desk may do about reviews of a matter now, for the links of the case page. */
@ApplicationScoped
@Transactional
public class ReviewOffers {

    /** An act; each has a page of its name, but for the service. */
    public enum Offer {
        ENTER,
        ALLOT,
        DECIDE,
        REFUSE,
        SERVE,
        EXECUTE
    }

    private final Reviews reviews;
    private final ReviewReader reader;
    private final PreparedSteps prepared;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ReviewOffers() {
        this(null, null, null, null);
    }

    @Inject
    ReviewOffers(Reviews reviews, ReviewReader reader, PreparedSteps prepared, CurrentActor actors) {
        this.reviews = reviews;
        this.reader = reader;
        this.prepared = prepared;
        this.actors = actors;
    }

    /** In the order of the work; while something waits for a signature, nothing of the reviewer's own. */
    public Set<Offer> of(MatterView matter) {
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        Actor actor = actors.get();
        boolean past = matter.part().roles().equals(EnumSet.of(StandingRole.PAST));
        if (!past
                && actor.may(Permission.REGISTER)
                && ReviewLevel.askedIn(matter.state()).isPresent()
                && !reader.entries(matter.id()).isEmpty()) {
            offers.add(Offer.ENTER);
        }
        if (matter.part().has(StandingRole.REVIEWER)) {
            asReviewer(matter, actor, offers);
        }
        if (matter.part().holder()
                && actor.may(Permission.HANDLE)
                && reviews.orders(matter.id()).stream().anyMatch(order -> order.executedOn() == null)) {
            offers.add(Offer.EXECUTE);
        }
        return offers;
    }

    private void asReviewer(MatterView matter, Actor actor, Set<Offer> offers) {
        Optional<Review> open = reviews.open(matter.id());
        boolean waits = prepared.pending(matter.id()).isPresent();
        if (open.isPresent() && !waits) {
            if (actor.may(Permission.REVIEW) && actor.person().equals(open.get().reviewerId())) {
                offers.add(Offer.DECIDE);
                offers.add(Offer.REFUSE);
            }
            if (actor.may(Permission.REVIEW) || actor.may(Permission.APPROVE)) {
                offers.add(Offer.ALLOT);
            }
        }
        boolean unserved = reviews.ofMatter(matter.id()).stream()
                .anyMatch(review -> review.documentId() != null && review.servedOn() == null);
        if (unserved && (actor.may(Permission.REVIEW) || actor.may(Permission.DISPATCH))) {
            offers.add(Offer.SERVE);
        }
    }
}

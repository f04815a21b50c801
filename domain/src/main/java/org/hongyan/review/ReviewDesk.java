package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingRole;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;

/** Opens what the own body has to review. */
@ApplicationScoped
class ReviewDesk {

    private final Reviews reviews;
    private final Matters matters;
    private final CaseAccess access;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ReviewDesk() {
        this(null, null, null, null);
    }

    @Inject
    ReviewDesk(Reviews reviews, Matters matters, CaseAccess access, CurrentActor actors) {
        this.reviews = reviews;
        this.matters = matters;
        this.access = access;
        this.actors = actors;
    }

    /** The review the own body has to decide now. */
    Review open(Matter matter) {
        requirePart(access, matter.id());
        return reviews.open(matter.id()).orElseThrow(() -> new RefusedException(new NotTheReviewer(matter.number())));
    }

    /** As {@link #open}, for the officer it was given to. */
    Review own(Matter matter) {
        Review review = open(matter);
        if (!actors.get().person().equals(review.reviewerId())) {
            throw new RefusedException(new NotTheReviewer(matter.number()));
        }
        return review;
    }

    /** Refuses a body that does not stand in the matter as reviewer. */
    void requirePart(CaseAccess asked, UUID matterId) {
        if (!asked.require(matterId).has(StandingRole.REVIEWER)) {
            throw new RefusedException(
                    new NotTheReviewer(matters.byId(matterId).orElseThrow().number()));
        }
    }
}

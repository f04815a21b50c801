package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;
import org.hongyan.staff.Role;

/** Nobody reviews, or signs a review, who handled or decided the matter before (Article 28: recusal). */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十八条第三款、第三十五条")
class RecusalPolicy {

    private final Reviews reviews;
    private final Desks desks;
    private final CurrentActor actors;

    /** For the proxy. */
    protected RecusalPolicy() {
        this(null, null, null);
    }

    @Inject
    RecusalPolicy(Reviews reviews, Desks desks, CurrentActor actors) {
        this.reviews = reviews;
        this.desks = desks;
        this.actors = actors;
    }

    boolean barred(Review review, UUID personId) {
        return reviews.barred(review.matterId(), personId, review.receivedAt());
    }

    /** Refuses the acting person if barred. */
    void require(Matter matter, Review review) {
        if (barred(review, actors.get().person())) {
            throw new RefusedException(new HandledBefore(matter.number()));
        }
    }

    /** Review officers of the reviewing body who may have it. */
    List<Person> officers(Review review) {
        return desks.colleagues(review.bodyId(), Role.REVIEW_OFFICER).stream()
                .filter(person -> !barred(review, person.id()))
                .toList();
    }
}

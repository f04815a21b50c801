package org.hongyan.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.MatterMoved;
import org.hongyan.matter.Steps;
import org.hongyan.shared.LegalBasis;

/** A step that takes a matter back to work ends the rating of the answer that did not last (CL13 stops). */
@ApplicationScoped
@LegalBasis("信访事项办理群众满意度评价工作办法 第三条")
public class StopRating {

    private final Ratings ratings;
    private final Steps steps;

    /** For the proxy. */
    protected StopRating() {
        this(null, null);
    }

    @Inject
    public StopRating(Ratings ratings, Steps steps) {
        this.ratings = ratings;
        this.steps = steps;
    }

    void onStep(@Observes MatterMoved moved) {
        if (moved.row().stops().stream().anyMatch(change -> change.clock() == ClockKind.RATING)) {
            ratings.stop(moved.matter().id(), steps.today());
        }
    }
}

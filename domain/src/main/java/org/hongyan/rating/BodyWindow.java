package org.hongyan.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hongyan.reply.OpinionServed;
import org.hongyan.shared.LegalBasis;

/** The responsible body may be rated from the service of its reply on, by each representative apart (CL13). */
@ApplicationScoped
@LegalBasis("信访事项办理群众满意度评价工作办法 第三条")
public class BodyWindow {

    private final Ratings ratings;

    /** For the proxy. */
    protected BodyWindow() {
        this(null);
    }

    @Inject
    public BodyWindow(Ratings ratings) {
        this.ratings = ratings;
    }

    void onService(@Observes OpinionServed event) {
        ratings.open(
                new RatingWindow(
                        event.matter().id(),
                        RatingTarget.BODY,
                        event.officeId(),
                        event.bodyId(),
                        event.servedOn(),
                        event.rateUntil()),
                event.petitionerId());
    }
}

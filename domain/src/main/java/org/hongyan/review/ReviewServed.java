package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hongyan.reply.DocumentServed;

/** A review is served once its opinion or notice has reached the last representative. */
@ApplicationScoped
public class ReviewServed {

    private final Reviews reviews;

    /** For the proxy. */
    protected ReviewServed() {
        this(null);
    }

    @Inject
    public ReviewServed(Reviews reviews) {
        this.reviews = reviews;
    }

    void onService(@Observes DocumentServed event) {
        if (event.lastOn() != null) {
            reviews.ofMatter(event.matter().id()).stream()
                    .filter(review -> event.document().id().equals(review.documentId()))
                    .forEach(review -> review.served(event.lastOn()));
        }
    }
}

package org.hongyan.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.matter.ChangedMeanwhile;
import org.hongyan.review.Review;
import org.hongyan.review.ReviewOrder;
import org.hongyan.review.Reviews;
import org.hongyan.shared.RefusedException;

@ApplicationScoped
class JpaReviews implements Reviews {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaReviews() {
        this(null);
    }

    @Inject
    JpaReviews(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void begin(Review review, LocalDate on, Instant now) {
        entities.persist(review);
        entities.flush();
        changed(
                review,
                entities.createNativeQuery("select review_begin(:review, :on, :now)", Integer.class)
                        .setParameter("review", review.id())
                        .setParameter("on", on)
                        .setParameter("now", now.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public boolean has(UUID id) {
        return entities.find(Review.class, id) != null;
    }

    @Override
    public List<Review> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select r from Review r where r.matterId = :matter order by r.receivedAt desc, r.id desc",
                        Review.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public Optional<Review> open(UUID matterId) {
        return ofMatter(matterId).stream()
                .filter(review -> review.state().open())
                .findFirst();
    }

    @Override
    public void allot(Review review, UUID personId) {
        entities.flush();
        changed(
                review,
                entities.createNativeQuery("select review_allot(:review, :person)", Integer.class)
                        .setParameter("review", review.id())
                        .setParameter("person", personId));
    }

    @Override
    public boolean barred(UUID matterId, UUID personId, Instant before) {
        return (Boolean) entities.createNativeQuery("select review_barred(:matter, :person, :before)", Boolean.class)
                .setParameter("matter", matterId)
                .setParameter("person", personId)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    @Override
    public void add(ReviewOrder order) {
        entities.persist(order);
    }

    @Override
    public List<ReviewOrder> orders(UUID matterId) {
        return entities.createQuery(
                        "select o from ReviewOrder o where o.matterId = :matter order by o.orderedOn, o.reviewId",
                        ReviewOrder.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public void settle(UUID matterId) {
        entities.flush();
        entities.createNativeQuery("select review_settle(:matter)", Integer.class)
                .setParameter("matter", matterId)
                .getSingleResult();
    }

    private static void changed(Review review, Query call) {
        if (((Number) call.getSingleResult()).intValue() == 0) {
            throw new RefusedException(new ChangedMeanwhile(review.number()));
        }
    }
}

package org.hongyan.rating.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.rating.OwnRating;
import org.hongyan.rating.Rating;
import org.hongyan.rating.RatingTarget;
import org.hongyan.rating.RatingWindow;
import org.hongyan.rating.Ratings;
import org.hongyan.shared.Ids;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Staff open windows they cannot read; the petitioner reads and writes by proof. */
@ApplicationScoped
@Transactional
class JpaRatings implements Ratings {

    private static final String OPEN = "insert into rating (id, matter_id, petitioner_id, target, office_id, body_id,"
            + " opened_on, closes_on) values (:id, :matter, :petitioner, :target, :office, :body, :opens, :closes)"
            + " on conflict do nothing";

    private static final String AGAIN = "select rating_open_again(:matter, :petitioner, :target, :opens, :closes)";

    private static final String SHOW = "update rating set shown_at = cast(closes_on + 1 as timestamp)"
            + " at time zone 'Asia/Shanghai' where matter_id = :matter and body_id = hy_body() and shown_at is null"
            + " and closes_on < :before";

    private final EntityManager entities;
    private final Offices offices;
    private final Clock clock;

    /** For the proxy. */
    protected JpaRatings() {
        this(null, null, null);
    }

    @Inject
    JpaRatings(EntityManager entities, Offices offices, Clock clock) {
        this.entities = entities;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public void open(RatingWindow window) {
        for (UUID petitioner : petitioners(window.matterId())) {
            open(window, petitioner);
        }
    }

    @Override
    public void open(RatingWindow window, UUID petitionerId) {
        int opened = entities.createNativeQuery(OPEN)
                .setParameter("id", Ids.next())
                .setParameter("matter", window.matterId())
                .setParameter("petitioner", petitionerId)
                .setParameter("target", window.target().name())
                .setParameter("office", window.officeId())
                .setParameter("body", window.bodyId())
                .setParameter("opens", window.opensOn())
                .setParameter("closes", window.closesOn())
                .executeUpdate();
        if (opened == 0 && window.target() == RatingTarget.BODY) {
            entities.createNativeQuery(AGAIN, Integer.class)
                    .setParameter("matter", window.matterId())
                    .setParameter("petitioner", petitionerId)
                    .setParameter("target", window.target().name())
                    .setParameter("opens", window.opensOn())
                    .setParameter("closes", window.closesOn())
                    .getSingleResult();
        }
    }

    @Override
    public void stop(UUID matterId, LocalDate on) {
        entities.createNativeQuery("select rating_stop(:matter, :on)", Integer.class)
                .setParameter("matter", matterId)
                .setParameter("on", on)
                .getSingleResult();
    }

    @Override
    public Optional<Rating> own(UUID matterId, RatingTarget target) {
        return last(all(matterId), target);
    }

    /** Where a second body answered, its rating is the one that counts now. */
    private static Optional<Rating> last(List<Rating> all, RatingTarget target) {
        return all.stream().filter(rating -> rating.target() == target).reduce((earlier, later) -> later);
    }

    @Override
    public List<OwnRating> ownOf(UUID matterId) {
        List<Rating> all = all(matterId);
        LocalDate today = SystemTime.today(clock);
        return Arrays.stream(RatingTarget.values())
                .map(target ->
                        last(all, target).map(rating -> view(rating, today)).orElseGet(() -> OwnRating.notOpen(target)))
                .toList();
    }

    private OwnRating view(Rating rating, LocalDate today) {
        return OwnRating.of(
                rating.target(),
                new OwnRating.Window(rating.openedOn(), rating.closesOn()),
                rating.bodyId(),
                offices.unit(rating.bodyId()).map(Unit::name).orElse(""),
                rating.value(),
                rating.reason(),
                today);
    }

    private List<Rating> all(UUID matterId) {
        return entities.createQuery(
                        "select r from Rating r where r.matterId = :matter order by r.openedOn, r.id", Rating.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> petitioners(UUID matterId) {
        return entities.createNativeQuery(
                        "select p.id from petitioner p where p.matter_id = :matter and p.left_on is null", UUID.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public void showClosed(UUID matterId, LocalDate before) {
        entities.createNativeQuery(SHOW)
                .setParameter("matter", matterId)
                .setParameter("before", before)
                .executeUpdate();
    }
}

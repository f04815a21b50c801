package org.hongyan.supervision.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.matter.DeskTimer;
import org.hongyan.shared.Ids;
import org.hongyan.supervision.Climbs;

@ApplicationScoped
@Transactional
class JpaClimbs implements Climbs {

    private final EntityManager entities;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaClimbs() {
        this(null);
    }

    @Inject
    JpaClimbs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Late> of(UUID matterId, LocalDate today) {
        Query late = entities.createNativeQuery(
                        "select l.kind, l.due_on, l.level from passing_late(:today) l where l.matter_id = :matter",
                        Tuple.class)
                .setParameter("today", today)
                .setParameter("matter", matterId);
        return tuples(late).stream()
                .map(row -> new Late(
                        matterId,
                        DeskTimer.limit(row.get("kind", String.class)),
                        row.get("due_on", Date.class).toLocalDate(),
                        row.get("level", Integer.class)))
                .toList();
    }

    @Override
    public Optional<String> up(Late late, LocalDate on, LocalDate next) {
        return Optional.ofNullable((String) entities.createNativeQuery(
                        "select climb_up(:id, :matter, :kind, :due, :level, :day, cast(:next as date))", String.class)
                .setParameter("id", Ids.next())
                .setParameter("matter", late.matterId())
                .setParameter("kind", late.limit().name())
                .setParameter("due", late.dueOn())
                .setParameter("level", late.level() + 1)
                .setParameter("day", on)
                .setParameter("next", next)
                .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

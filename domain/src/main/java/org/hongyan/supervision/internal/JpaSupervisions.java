package org.hongyan.supervision.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.DeskTimer;
import org.hongyan.supervision.Supervision;
import org.hongyan.supervision.Supervisions;

@ApplicationScoped
@Transactional
class JpaSupervisions implements Supervisions {

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    protected JpaSupervisions() {
        this(null, null);
    }

    @Inject
    JpaSupervisions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void add(Supervision supervision) {
        entities.persist(supervision);
    }

    @Override
    public List<Supervision> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select s from Supervision s where s.matterId = :matter order by s.openedAt, s.id",
                        Supervision.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public Optional<Supervision> own(UUID matterId, UUID bodyId) {
        return ofMatter(matterId).stream()
                .filter(one -> one.open() && one.bodyId().equals(bodyId))
                .findFirst();
    }

    @Override
    public Optional<Supervision> asked(UUID matterId, UUID bodyId) {
        return ofMatter(matterId).stream()
                .filter(one -> one.state() == Supervision.State.SENT && one.dueOn() != null)
                .filter(one -> one.receiverBodyId().equals(bodyId))
                .findFirst();
    }

    @Override
    public List<OverdueLine> overdue(LocalDate today) {
        return tuples(entities.createNativeQuery("select * from supervision_overdue(:today)", Tuple.class)
                        .setParameter("today", today))
                .stream()
                .map(row -> new OverdueLine(
                        row.get("matter_id", UUID.class),
                        row.get("number", String.class),
                        row.get("body_id", UUID.class),
                        row.get("body_name", String.class),
                        limit(row.get("kind", String.class)),
                        row.get("due_on", Date.class).toLocalDate(),
                        row.get("known", Boolean.class)))
                .toList();
    }

    @Override
    public boolean call(UUID matterId, LocalDate today) {
        return ((Number) entities.createNativeQuery("select supervision_call(:matter, :today, :now)", Integer.class)
                                .setParameter("matter", matterId)
                                .setParameter("today", today)
                                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    private static Enum<?> limit(String kind) {
        return Stream.of(DeskTimer.values())
                .filter(timer -> timer.name().equals(kind))
                .<Enum<?>>map(timer -> timer)
                .findFirst()
                .orElseGet(() -> ClockKind.valueOf(kind));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

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
import org.hongyan.matter.DeskTimer;
import org.hongyan.supervision.Supervision;
import org.hongyan.supervision.Supervisions;

@ApplicationScoped
@Transactional
class JpaSupervisions implements Supervisions {

    /** The list row shows the first limit of the body that is not met; what climbed and was met since is not that one. */
    private static final String CLIMBED = "select distinct on (c.due_on, c.matter_id, c.kind) c.matter_id, d.number,"
            + " d.title, c.kind, c.due_on, u.name as above from climb c"
            + " join desk_item d on d.matter_id = c.matter_id and d.body_id = c.body_id"
            + " and d.clock_kind = c.kind and d.due_on = c.due_on"
            + " left join unit u on u.id = c.to_body_id where c.body_id = hy_body()"
            + " order by c.due_on, c.matter_id, c.kind, u.id is null, c.level desc";

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
        return lines(entities.createNativeQuery("select * from supervision_overdue(:today)", Tuple.class)
                .setParameter("today", today));
    }

    @Override
    public List<OverdueLine> ending(LocalDate from, LocalDate to) {
        return lines(entities.createNativeQuery("select * from supervision_limits(:from, :to)", Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to));
    }

    @Override
    public List<ClimbedLine> climbed(int limit) {
        return tuples(entities.createNativeQuery(CLIMBED, Tuple.class).setMaxResults(limit)).stream()
                .map(row -> new ClimbedLine(
                        row.get("matter_id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        DeskTimer.limit(row.get("kind", String.class)),
                        row.get("due_on", Date.class).toLocalDate(),
                        row.get("above", String.class)))
                .toList();
    }

    private static List<OverdueLine> lines(Query query) {
        return tuples(query).stream()
                .map(row -> new OverdueLine(
                        row.get("matter_id", UUID.class),
                        row.get("number", String.class),
                        row.get("body_id", UUID.class),
                        row.get("body_name", String.class),
                        DeskTimer.limit(row.get("kind", String.class)),
                        row.get("started_on", Date.class).toLocalDate(),
                        row.get("due_on", Date.class).toLocalDate(),
                        row.get("known", Boolean.class),
                        row.get("climbed_on") == null
                                ? null
                                : row.get("climbed_on", Date.class).toLocalDate()))
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

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

package org.hongyan.passing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.passing.DueItem;
import org.hongyan.passing.DueItems;

@ApplicationScoped
@Transactional
class JpaDueItems implements DueItems {

    /** A night has no more; what is left over comes with the next run. */
    private static final int LIMIT = 5000;

    private static final String CLOCKS = "select c.matter_id, c.office_id, c.body_id, min(c.due_on) as day from clock c"
            + " where c.state = 'RUNNING' and c.kind = :kind and c.due_on < :before"
            + " group by c.matter_id, c.office_id, c.body_id order by day, c.matter_id";

    private static final String COUNTED = "select c.matter_id, c.office_id, c.body_id, cast(null as date) as day"
            + " from clock c where c.state in ('RUNNING', 'PAUSED')"
            + " and c.calendar_version < (select max(n.version) from calendar_notice n)"
            + " and c.due_on >= (select min(d.day) from calendar_day d)"
            + " group by c.matter_id, c.office_id, c.body_id order by c.matter_id";

    private static final String REMINDED = "select c.matter_id, c.office_id, c.body_id, min(c.look_again_on) as day"
            + " from clock c where c.state = 'RUNNING' and c.look_again_on <= :today"
            + " group by c.matter_id, c.office_id, c.body_id order by day, c.matter_id";

    private static final String RATINGS = "select r.matter_id, r.office_id, r.body_id, min(r.closes_on) as day"
            + " from rating r where r.shown_at is null and r.closes_on < :before"
            + " group by r.matter_id, r.office_id, r.body_id order by day, r.matter_id";

    private static final String LATE = "select l.matter_id, l.office_id, l.body_id, min(l.due_on) as day"
            + " from passing_late(:today) l group by l.matter_id, l.office_id, l.body_id order by day, l.matter_id";

    private static final String INTAKE =
            "select i.matter_id, i.office_id, i.body_id, i.received_on as day" + " from passing_intake(:until) i";

    private static final String WITHDRAWN =
            "select w.matter_id, w.office_id, w.body_id, w.asked_on as day from passing_withdrawals() w";

    private static final String ASKS = "select a.ask_id as matter_id, a.office_id, a.body_id, cast(null as date) as day"
            + " from passing_matches(:today) a where a.searched = :searched";

    private static final String PROMISED =
            "select p.matter_id, p.office_id, p.body_id, cast(null as date) as day from passing_commitments(:before) p";

    private static final String UNDECIDED =
            "select p.matter_id, p.office_id, p.body_id, cast(null as date) as day from passing_objections(:before) p";

    private static final String REPLIED =
            "select r.matter_id, r.office_id, r.body_id, cast(null as date) as day" + " from passing_replied(:after) r";

    private static final String REVIEWED = "select r.matter_id, r.office_id, r.body_id, cast(null as date) as day"
            + " from passing_reviewed(:after) r";

    private final EntityManager entities;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaDueItems() {
        this(null);
    }

    @Inject
    JpaDueItems(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<DueItem> reviewed(UUID after) {
        return items(query(REVIEWED).setParameter("after", after));
    }

    @Override
    public List<DueItem> unregistered(LocalDate before) {
        return items(query(INTAKE).setParameter("until", before.minusDays(1)));
    }

    @Override
    public List<DueItem> promised(LocalDate before) {
        return items(query(PROMISED).setParameter("before", before));
    }

    @Override
    public List<DueItem> undecided(LocalDate before) {
        return items(query(UNDECIDED).setParameter("before", before));
    }

    @Override
    public List<DueItem> past(ClockKind kind, LocalDate before) {
        return items(query(CLOCKS).setParameter("kind", kind.name()).setParameter("before", before));
    }

    @Override
    public List<DueItem> withdrawn() {
        return items(query(WITHDRAWN));
    }

    @Override
    public List<DueItem> asks(LocalDate today) {
        return items(query(ASKS).setParameter("today", today).setParameter("searched", false));
    }

    @Override
    public List<DueItem> unanswered(LocalDate today) {
        return items(query(ASKS).setParameter("today", today).setParameter("searched", true));
    }

    @Override
    public List<DueItem> replied(UUID after) {
        return items(query(REPLIED).setParameter("after", after));
    }

    @Override
    public List<DueItem> countedByAnOlderCalendar() {
        return items(query(COUNTED));
    }

    @Override
    public List<DueItem> toRemind(LocalDate today) {
        return items(query(REMINDED).setParameter("today", today));
    }

    @Override
    public List<DueItem> late(LocalDate today) {
        return items(query(LATE).setParameter("today", today));
    }

    @Override
    public List<DueItem> closedRatings(LocalDate before) {
        return items(query(RATINGS).setParameter("before", before));
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class).setMaxResults(LIMIT);
    }

    private static List<DueItem> items(Query query) {
        return tuples(query).stream()
                .map(row -> new DueItem(
                        row.get("matter_id", UUID.class),
                        row.get("office_id", UUID.class),
                        row.get("body_id", UUID.class),
                        row.get("day") == null
                                ? null
                                : row.get("day", Date.class).toLocalDate()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

package org.hongyan.reception.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.reception.ReceptionDay;
import org.hongyan.reception.ReceptionDays;
import org.hongyan.reception.ReceptionPlan;
import org.hongyan.reception.ReceptionRecord;
import org.hongyan.reception.ReceptionState;
import org.jspecify.annotations.Nullable;

/** One index leads through the days of an office, forwards and backwards. */
@ApplicationScoped
@Transactional
class JpaReceptionDays implements ReceptionDays {

    /** Days after which a day that nobody said anything about counts as not kept. */
    private static final int SILENT = 7;

    private static final String COLUMNS = "select r.id, r.office_id, r.leader, r.post, r.portfolio,"
            + " cast(r.held_on as text) as held_on, to_char(r.begins_at, 'HH24:MI') as begins,"
            + " to_char(r.ends_at, 'HH24:MI') as ends, r.place, r.capacity, r.video, r.substitute, r.notice, r.state,"
            + " r.reason, r.batches, r.persons, r.version from reception_day r where ";

    private static final String PLACE = "(r.held_on, r.begins_at, r.id)";

    private static final String AFTER =
            "(select a.held_on, a.begins_at, a.id from reception_day a where a.id = :after)";

    private static final String RECORD = "select count(*) filter (where held) as kept,"
            + " count(*) filter (where r.state = 'SUBSTITUTED') as substituted, count(*) as total,"
            + " coalesce(sum(r.batches), 0) as batches, coalesce(sum(r.persons), 0) as persons"
            + " from (select d.*, d.state in ('KEPT', 'SUBSTITUTED') as held from reception_day d"
            + " where d.office_id = :office and d.held_on between :from and :today and d.state <> 'CANCELLED'"
            + " and (d.state <> 'PLANNED' or d.held_on < :silent)) r";

    private static final String FIELDS =
            ":leader, :post, :portfolio, cast(:begins as time), cast(:ends as time), :place,"
                    + " :capacity, :video, :substitute, :notice)";

    private final EntityManager entities;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaReceptionDays() {
        this(null);
    }

    @Inject
    JpaReceptionDays(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ReceptionDay> of(UUID id) {
        return days(query(COLUMNS + "r.id = :id").setParameter("id", id)).stream()
                .findFirst();
    }

    @Override
    public List<ReceptionDay> upcoming(UUID officeId, LocalDate today, @Nullable UUID after, int limit) {
        return page(officeId, "r.held_on >= :today", ">", "asc", today, after, limit);
    }

    @Override
    public List<ReceptionDay> past(UUID officeId, LocalDate today, @Nullable UUID after, int limit) {
        return page(officeId, "r.held_on < :today", "<", "desc", today, after, limit);
    }

    private List<ReceptionDay> page(
            UUID officeId, String side, String beyond, String order, LocalDate today, @Nullable UUID after, int limit) {
        String on = after == null ? "" : " and " + PLACE + " " + beyond + " " + AFTER;
        Query statement = query(COLUMNS + "r.office_id = :office and " + side + on + " order by r.held_on " + order
                        + ", r.begins_at " + order + ", r.id " + order)
                .setParameter("office", officeId)
                .setParameter("today", today)
                .setMaxResults(Math.min(limit, MAX_ROWS));
        if (after != null) {
            statement.setParameter("after", after);
        }
        return days(statement);
    }

    @Override
    public ReceptionRecord record(UUID officeId, LocalDate today) {
        Tuple row = tuples(query(RECORD)
                        .setParameter("office", officeId)
                        .setParameter("from", today.minusYears(1).plusDays(1))
                        .setParameter("today", today)
                        .setParameter("silent", today.minusDays(SILENT)))
                .get(0);
        return new ReceptionRecord(
                number(row, "kept"),
                number(row, "substituted"),
                number(row, "total"),
                number(row, "batches"),
                number(row, "persons"));
    }

    @Override
    public List<LocalDate> plan(ReceptionPlan plan, List<LocalDate> days) {
        String all = String.join(",", days.stream().map(LocalDate::toString).toList());
        Query statement = fields(
                query("select cast(p.day as text) as day from reception_plan(:days, " + FIELDS
                        + " p (day) order by p.day"),
                plan);
        return tuples(statement.setParameter("days", all)).stream()
                .map(row -> LocalDate.parse(row.get("day", String.class)))
                .toList();
    }

    @Override
    public boolean change(UUID id, int since, ReceptionPlan plan) {
        Query statement = fields(
                query("select c.version from reception_change(:id, :since, cast(:day as date), " + FIELDS
                        + " c (version)"),
                plan);
        return !tuples(statement
                        .setParameter("id", id)
                        .setParameter("since", since)
                        .setParameter("day", String.valueOf(plan.heldOn())))
                .isEmpty();
    }

    @Override
    public boolean settle(
            UUID id,
            int since,
            ReceptionState state,
            String reason,
            @Nullable Integer batches,
            @Nullable Integer persons) {
        return !tuples(query(
                                "select s.version from reception_settle(:id, :since, :state, :reason,"
                                        + " cast(cast(:batches as text) as int), cast(cast(:persons as text) as int)) s (version)")
                        .setParameter("id", id)
                        .setParameter("since", since)
                        .setParameter("state", state.name())
                        .setParameter("reason", reason)
                        .setParameter("batches", text(batches))
                        .setParameter("persons", text(persons)))
                .isEmpty();
    }

    @Override
    public boolean taken(UUID officeId, ReceptionPlan plan, UUID except) {
        return !tuples(query("select r.id from reception_day r where r.office_id = :office and r.leader = :leader"
                                + " and r.held_on = :day and r.begins_at = cast(:begins as time)"
                                + " and r.state <> 'CANCELLED' and r.id <> :except")
                        .setParameter("office", officeId)
                        .setParameter("leader", plan.leader())
                        .setParameter("day", plan.heldOn())
                        .setParameter("begins", String.valueOf(plan.begins()))
                        .setParameter("except", except))
                .isEmpty();
    }

    private static Query fields(Query statement, ReceptionPlan plan) {
        return statement
                .setParameter("leader", plan.leader())
                .setParameter("post", plan.post())
                .setParameter("portfolio", plan.portfolio())
                .setParameter("begins", String.valueOf(plan.begins()))
                .setParameter("ends", String.valueOf(plan.ends()))
                .setParameter("place", plan.place())
                .setParameter("capacity", plan.capacity())
                .setParameter("video", plan.video())
                .setParameter("substitute", plan.substitute())
                .setParameter("notice", plan.notice());
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    private static List<ReceptionDay> days(Query statement) {
        return tuples(statement).stream().map(JpaReceptionDays::day).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query statement) {
        return statement.getResultList();
    }

    private static ReceptionDay day(Tuple row) {
        return new ReceptionDay(
                row.get("id", UUID.class),
                row.get("office_id", UUID.class),
                row.get("leader", String.class),
                row.get("post", String.class),
                row.get("portfolio", String.class),
                LocalDate.parse(row.get("held_on", String.class)),
                LocalTime.parse(row.get("begins", String.class)),
                LocalTime.parse(row.get("ends", String.class)),
                row.get("place", String.class),
                number(row, "capacity"),
                row.get("video", Boolean.class),
                row.get("substitute", String.class),
                row.get("notice", String.class),
                ReceptionState.valueOf(row.get("state", String.class)),
                row.get("reason", String.class),
                row.get("batches", Integer.class),
                row.get("persons", Integer.class),
                number(row, "version"));
    }
}

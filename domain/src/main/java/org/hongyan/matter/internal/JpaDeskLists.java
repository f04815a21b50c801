package org.hongyan.matter.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.WarningGrade;
import org.hongyan.matter.Backlog;
import org.hongyan.matter.DeadlineReminder;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.matter.DeskTimer;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.StandingRole;
import org.hongyan.shared.time.SystemTime;

/** Reads {@code desk_item} by explicit body; row security is the net, never the filter. */
@ApplicationScoped
@Transactional
class JpaDeskLists implements DeskLists {

    /** With a row {@code d}; what hangs on the matter is read for the rows of one page only. */
    private static final String SELECT = "select d.matter_id, d.number, d.title, d.part, d.state, d.state_group,"
            + " d.channel, d.subject_code, d.place, d.masked_names, d.head_count, d.section_id, d.handler_id,"
            + " d.clock_kind, d.started_on, d.due_on, array_to_string(d.marks, ',') as marks, d.received_on,"
            + " (select m.registered_on from matter m where m.id = d.matter_id) as registered_on,"
            + " (select h.name from staff_member h where h.id = d.handler_id) as handler,"
            + " case when d.part <> 'HOLDER' then (select case when u.root then f.name else u.name end from unit u"
            + " join office f on f.id = u.office_id where u.id = standing_holder(d.matter_id)) end as holder,"
            + " d.changed_at from ";

    private static final String OWN = "desk_item d where d.body_id = hy_body()";

    private static final String REMINDERS = "select c.matter_id, d.number, d.title, c.kind, c.warned, c.started_on,"
            + " c.due_on from clock c join desk_item d on d.matter_id = c.matter_id and d.body_id = c.body_id"
            + " where c.body_id = hy_body() and c.warned_on = :day and c.state = 'RUNNING'"
            + " order by c.due_on, c.matter_id, c.kind";

    private static final Map<String, DeskTimer> TIMERS =
            Arrays.stream(DeskTimer.values()).collect(Collectors.toMap(Enum::name, timer -> timer));

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    protected JpaDeskLists() {
        this(null, null);
    }

    @Inject
    JpaDeskLists(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<DeskRow> page(DeskQuery query) {
        DeskSql sql = new DeskSql("");
        Query statement = entities.createNativeQuery(
                SELECT + "(" + sql.page(query) + ") d" + DeskSql.order(query.order()), Tuple.class);
        sql.values().forEach(statement::setParameter);
        return rows(statement);
    }

    @Override
    public List<DeskRow> rows(Collection<UUID> matterIds) {
        if (matterIds.isEmpty()) {
            return List.of();
        }
        Map<UUID, DeskRow> found = rows(entities.createNativeQuery(
                                SELECT + OWN + " and d.matter_id = any (cast(string_to_array(:ids, ',') as uuid[]))",
                                Tuple.class)
                        .setParameter(
                                "ids", matterIds.stream().map(UUID::toString).collect(Collectors.joining(","))))
                .stream()
                .collect(Collectors.toMap(DeskRow::matterId, row -> row));
        return matterIds.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<DeskRow> numbered(String number) {
        return rows(entities.createNativeQuery(SELECT + OWN + " and d.number = upper(:number)", Tuple.class)
                .setParameter("number", number.strip()));
    }

    @Override
    public List<String> marks(UUID matterId) {
        return rows(List.of(matterId)).stream()
                .flatMap(row -> row.marks().stream())
                .toList();
    }

    private List<DeskRow> rows(Query statement) {
        LocalDate today = SystemTime.today(clock);
        return tuples(statement).stream().map(row -> row(row, today)).toList();
    }

    @Override
    public List<Integer> counts(List<DeskQuery> queries) {
        if (queries.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            DeskSql sql = new DeskSql("q" + i);
            parts.add("select " + i + " as at, (select count(*) from (" + sql.all(queries.get(i), COUNT_LIMIT)
                    + ") c) as n");
            values.putAll(sql.values());
        }
        Query statement = entities.createNativeQuery(String.join(" union all ", parts) + " order by 1", Tuple.class);
        values.forEach(statement::setParameter);
        return tuples(statement).stream()
                .map(row -> row.get("n", Number.class).intValue())
                .toList();
    }

    @Override
    public Map<DeskGroup, Integer> counts() {
        Map<DeskGroup, Integer> counts = new EnumMap<>(DeskGroup.class);
        String capped = "select g.name, (select count(*) from (select from desk_item d where d.body_id = hy_body()"
                + " and d.state_group = g.name order by d.due_on, d.matter_id limit " + COUNT_LIMIT + ") c) as n"
                + " from unnest(string_to_array(:groups, ',')) g (name)";
        String open = Arrays.stream(DeskGroup.values())
                .filter(group -> group != DeskGroup.CLOSED)
                .map(Enum::name)
                .collect(Collectors.joining(","));
        Query statement = entities.createNativeQuery(capped, Tuple.class).setParameter("groups", open);
        for (Tuple row : tuples(statement)) {
            counts.put(
                    DeskGroup.valueOf(row.get("name", String.class)),
                    row.get("n", Number.class).intValue());
        }
        return counts;
    }

    @Override
    public List<DeadlineReminder> reminders(LocalDate day, int limit) {
        Query statement = entities.createNativeQuery(REMINDERS, Tuple.class)
                .setParameter("day", day)
                .setMaxResults(limit);
        return tuples(statement).stream()
                .map(row -> new DeadlineReminder(
                        row.get("matter_id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        ClockKind.valueOf(row.get("kind", String.class)),
                        WarningGrade.valueOf(row.get("warned", String.class)),
                        date(row, "started_on"),
                        date(row, "due_on")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query statement) {
        return statement.getResultList();
    }

    private static DeskRow row(Tuple row, LocalDate today) {
        String due = row.get("clock_kind", String.class);
        DeskTimer timer = TIMERS.get(due);
        String clock = timer == null ? due : null;
        String marks = row.get("marks", String.class);
        MatterState state = MatterState.valueOf(row.get("state", String.class));
        return new DeskRow(
                row.get("matter_id", UUID.class),
                row.get("number", String.class),
                row.get("title", String.class),
                StandingRole.valueOf(row.get("part", String.class)),
                state,
                DeskGroup.valueOf(row.get("state_group", String.class)),
                row.get("channel", String.class),
                row.get("subject_code", String.class),
                row.get("place", String.class),
                row.get("masked_names", String.class),
                row.get("head_count", Integer.class),
                row.get("section_id", UUID.class),
                row.get("handler_id", UUID.class),
                row.get("handler", String.class),
                row.get("holder", String.class),
                clock == null ? null : ClockKind.valueOf(clock),
                timer,
                date(row, "started_on"),
                due == null ? null : date(row, "due_on"),
                Backlog.marks(marks, date(row, "registered_on"), state, today),
                date(row, "received_on"),
                row.get("changed_at", Instant.class));
    }

    private static LocalDate date(Tuple row, String column) {
        Date date = row.get(column, Date.class);
        return date == null ? null : date.toLocalDate();
    }
}

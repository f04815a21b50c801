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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String COLUMNS = "select d.matter_id, d.number, d.title, d.part, d.state, d.state_group,"
            + " d.channel, d.subject_code, d.place, d.masked_names, d.head_count, d.section_id, d.handler_id,"
            + " d.clock_kind, d.started_on, d.due_on, array_to_string(d.marks, ',') as marks, d.received_on,"
            + " (select m.registered_on from matter m where m.id = d.matter_id) as registered_on,"
            + " d.changed_at from desk_item d where d.body_id = hy_body()";

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
        StringBuilder sql = new StringBuilder(COLUMNS);
        Map<String, Object> values = new LinkedHashMap<>();
        // who searches wants what has ended, too
        if (query.groups().isEmpty() && query.text() == null) {
            sql.append(" and d.state_group <> 'CLOSED'");
        } else if (!query.groups().isEmpty()) {
            String names = query.groups().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
            sql.append(" and d.state_group = any (string_to_array(:groups, ','))");
            values.put("groups", names);
        }
        narrow(query, sql, values);
        if (query.after() != null) {
            sql.append(" and (d.due_on, d.matter_id) > (:afterDue, :afterId)");
            values.put("afterDue", query.after().dueOn());
            values.put("afterId", query.after().matterId());
        }
        sql.append(" order by d.due_on, d.matter_id");
        Query statement =
                entities.createNativeQuery(sql.toString(), Tuple.class).setMaxResults(query.limit());
        values.forEach(statement::setParameter);
        return rows(statement);
    }

    @Override
    public List<String> marks(UUID matterId) {
        return rows(entities.createNativeQuery(COLUMNS + " and d.matter_id = :matter", Tuple.class)
                        .setParameter("matter", matterId))
                .stream()
                .flatMap(row -> row.marks().stream())
                .toList();
    }

    private List<DeskRow> rows(Query statement) {
        LocalDate today = SystemTime.today(clock);
        return tuples(statement).stream().map(row -> row(row, today)).toList();
    }

    private static void narrow(DeskQuery query, StringBuilder sql, Map<String, Object> values) {
        if (query.handlerId() != null) {
            boolean all = query.named().isEmpty();
            sql.append(" and (d.handler_id = :handler")
                    .append(
                            all
                                    ? ")"
                                    : " or d.handler_id is null or d.state_group <> all (string_to_array(:named, ',')))");
            values.put("handler", query.handlerId());
            if (!all) {
                values.put(
                        "named", query.named().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
            }
        }
        if (query.dueUntil() != null) {
            sql.append(" and d.due_on <= :dueUntil");
            values.put("dueUntil", query.dueUntil());
        }
        if (query.text() != null) {
            sql.append(" and (d.number = upper(:text) or position(:text in d.title) > 0)");
            values.put("text", query.text());
        }
    }

    @Override
    public Map<DeskGroup, Integer> counts() {
        Map<DeskGroup, Integer> counts = new EnumMap<>(DeskGroup.class);
        String capped = "select g.name, (select count(*) from (select from desk_item d where d.body_id = hy_body()"
                + " and d.state_group = g.name limit " + COUNT_LIMIT + ") c) as n"
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

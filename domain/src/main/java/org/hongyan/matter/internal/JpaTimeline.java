package org.hongyan.matter.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.matter.TimelinePart;
import org.hongyan.matter.TimelineQuery;
import org.hongyan.shared.Ids;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class JpaTimeline implements Timeline {

    /** How many entries of the end, and of the beginning, are read to know who acted; the index holds what is later. */
    private static final int RECENT_ENTRIES = 300;

    /** The most bodies a filter offers. */
    private static final int MOST_BODIES = 100;

    private static final String APPEND = "select event_append(:id, :matter, :at, :on, :kind, :audience,"
            + " cast(:actor as uuid), :name, cast(:args as jsonb))";

    private static final String COLUMNS = "e.id, e.seq, e.happened_at, e.happened_on, e.kind, e.audience,"
            + " e.body_id, e.body_name, e.actor_name, cast(e.args as text) as args";

    private static final String MATTER = " from event e where e.matter_id = :matter";

    private static final String READ = "select " + COLUMNS + MATTER + " order by e.seq";

    private static final String COUNT = "select count(*)" + MATTER + " and e.kind in (:kinds)";

    private static final String WROTE = "exists (select" + MATTER + " and e.body_id = :body)";

    /** Entries of a course after its first ones that others may see: the predicate of their index. */
    private static final String LATER =
            MATTER + " and e.seq > " + RECENT_ENTRIES + " and e.audience <> 'OFFICE' and e.body_name > ";

    private static final String NEXT_NAME = " order by e.body_name, e.seq limit 1";

    /** The end of the course, read once along its index: the page where nothing narrows it, and who acts now. */
    private static final String RECENT = "with recursive recent as materialized (select " + COLUMNS + MATTER
            + " order by e.seq desc limit " + RECENT_ENTRIES + "),"
            // of a longer course also its beginning, and from name to name what lies between
            + " longer as materialized (select from recent having count(*) = " + RECENT_ENTRIES + "),"
            + " beginning as (select b.* from longer cross join lateral (select e.body_name, e.seq" + MATTER
            + " order by e.seq limit " + RECENT_ENTRIES + ") b),"
            + " between_them as ((select b.*, 1 as place from longer cross join lateral (select e.body_name, e.seq"
            + LATER + "''" + NEXT_NAME + ") b) union all (select b.*, m.place + 1 from between_them m"
            + " cross join lateral (select e.body_name, e.seq" + LATER + "m.body_name" + NEXT_NAME + ") b"
            + " where m.place < " + MOST_BODIES + ")),"
            + " acted as (select r.body_name, r.seq from recent r union all select * from beginning"
            + " union all select m.body_name, m.seq from between_them m), known as (select"
            + " (select cast(json_agg(b.body_name order by b.first) as text) from (select a.body_name,"
            + " min(a.seq) as first from acted a where a.body_name <> '' group by a.body_name"
            + " order by first limit " + MOST_BODIES + ") b) as bodies,"
            + " coalesce((select true from recent r where r.body_id = :body limit 1), " + WROTE + ") as wrote)"
            + " select k.bodies, k.wrote, p.* from known k left join lateral (";

    private final EntityManager entities;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected JpaTimeline() {
        this(null, null, null);
    }

    @Inject
    JpaTimeline(EntityManager entities, CurrentActor actors, Clock clock) {
        this.entities = entities;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void add(UUID matterId, String kind, Audience audience, Map<String, String> args) {
        entities.flush();
        Actor actor = actors.get();
        Instant now = clock.instant();
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(args).forEach(json::add);
        entities.createNativeQuery(APPEND, Integer.class)
                .setParameter("id", Ids.next())
                .setParameter("matter", matterId)
                .setParameter("at", now.atOffset(ZoneOffset.UTC))
                .setParameter("on", SystemTime.dateOf(now))
                .setParameter("kind", kind)
                .setParameter("audience", audience.name())
                .setParameter(
                        "actor",
                        actor.personId() == null ? null : actor.personId().toString())
                .setParameter("name", actor.name())
                .setParameter("args", json.build().toString())
                .getSingleResult();
    }

    @Override
    public List<TimelineEntry> of(UUID matterId) {
        List<Tuple> rows = tuples(matterId);
        return rows.stream().map(JpaTimeline::entry).toList();
    }

    @Override
    public TimelinePart part(UUID matterId, TimelineQuery query, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("matter", matterId);
        values.put("body", actors.get().bodyId());
        boolean whole = query.equals(TimelineQuery.ALL) && size < RECENT_ENTRIES;
        String chosen = whole ? "select e.* from recent e" : "select " + COLUMNS + MATTER + narrowed(query, values);
        // the outer row is there even where no entry fits
        List<Tuple> rows = rows(
                RECENT + chosen + " order by e.seq desc limit " + (size + 1) + ") p on true order by p.seq desc",
                values);
        Tuple first = rows.get(0);
        List<TimelineEntry> entries = rows.stream()
                .filter(row -> row.get("id") != null)
                .limit(size)
                .map(JpaTimeline::entry)
                .toList();
        return new TimelinePart(
                entries,
                rows.size() > size,
                names(first.get("bodies", String.class)),
                first.get("wrote", Boolean.class));
    }

    @Override
    public Optional<TimelineEntry> latest(UUID matterId) {
        return rows("select " + COLUMNS + MATTER + " order by e.seq desc limit 1", Map.of("matter", matterId)).stream()
                .findFirst()
                .map(JpaTimeline::entry);
    }

    @Override
    public int count(UUID matterId, Set<String> kinds) {
        return ((Number) entities.createNativeQuery(COUNT)
                        .setParameter("matter", matterId)
                        .setParameter("kinds", kinds)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public boolean wrote(UUID matterId) {
        return (Boolean) entities.createNativeQuery("select " + WROTE)
                .setParameter("matter", matterId)
                .setParameter("body", actors.get().bodyId())
                .getSingleResult();
    }

    private static String narrowed(TimelineQuery query, Map<String, Object> values) {
        StringBuilder and = new StringBuilder();
        if (query.kinds() != null && query.kinds().isEmpty()) {
            return " and false";
        }
        narrow(
                and,
                values,
                "e.audience = :audience",
                query.audience() == null ? null : query.audience().name());
        narrow(and, values, "e.body_name = :name", query.bodyName());
        narrow(and, values, "e.kind in (:kinds)", query.kinds());
        narrow(and, values, "e.happened_on >= :from", query.from());
        narrow(and, values, "e.happened_on <= :to", query.to());
        narrow(and, values, "e.seq < :before", query.before());
        return and.toString();
    }

    private static void narrow(
            StringBuilder and, Map<String, Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            and.append(" and ").append(condition);
            values.put(condition.substring(condition.indexOf(':') + 1).replace(")", ""), value);
        }
    }

    @SuppressWarnings("unchecked") // rows by column name
    private List<Tuple> rows(String sql, Map<String, ?> values) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static List<String> names(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(UUID matterId) {
        return entities.createNativeQuery(READ, Tuple.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    private static TimelineEntry entry(Tuple row) {
        return new TimelineEntry(
                row.get("id", UUID.class),
                row.get("seq", Integer.class),
                row.get("happened_at", Instant.class),
                row.get("happened_on", java.sql.Date.class).toLocalDate(),
                row.get("kind", String.class),
                Audience.valueOf(row.get("audience", String.class)),
                row.get("body_id", UUID.class),
                row.get("body_name", String.class),
                row.get("actor_name", String.class),
                args(row.get("args", String.class)));
    }

    private static Map<String, String> args(String json) {
        Map<String, String> args = new LinkedHashMap<>();
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(key -> args.put(key, object.getString(key)));
        }
        return args;
    }
}

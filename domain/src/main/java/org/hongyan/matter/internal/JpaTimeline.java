package org.hongyan.matter.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.shared.Ids;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

@ApplicationScoped
@Transactional
class JpaTimeline implements Timeline {

    private static final String APPEND = "select event_append(:id, :matter, :at, :on, :kind, :audience,"
            + " cast(:actor as uuid), :name, cast(:args as jsonb))";

    private static final String READ = "select e.id, e.seq, e.happened_at, e.happened_on, e.kind, e.audience,"
            + " e.body_id, e.body_name, e.actor_name, cast(e.args as text) as args"
            + " from event e where e.matter_id = :matter order by e.seq";

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

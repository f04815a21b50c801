package org.hongyan.smalloffice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.shared.Ids;
import org.hongyan.smalloffice.PresetOutcome;
import org.hongyan.smalloffice.SmallOffices;
import org.hongyan.staff.Role;
import org.jspecify.annotations.Nullable;

/** Asks the functions that see the posts of offices below; row security shows nobody else's. */
@ApplicationScoped
@Transactional
class JpaSmallOffices implements SmallOffices {

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaSmallOffices() {
        this(null, null);
    }

    @Inject
    JpaSmallOffices(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<Line> below(String text, boolean onlySmall, @Nullable String after, int limit) {
        return tuples(entities.createNativeQuery(
                                "select * from small_offices(:text, :only, cast(:after as text), :limit)", Tuple.class)
                        .setParameter("text", text)
                        .setParameter("only", onlySmall)
                        .setParameter("after", after)
                        .setParameter("limit", limit))
                .stream()
                .map(JpaSmallOffices::line)
                .toList();
    }

    @Override
    public Optional<Line> named(String code) {
        return tuples(entities.createNativeQuery(
                                "select q.* from small_offices('', false, null, null) q where q.code = :code",
                                Tuple.class)
                        .setParameter("code", code))
                .stream()
                .map(JpaSmallOffices::line)
                .findFirst();
    }

    @Override
    public List<Holder> holders(UUID officeId) {
        return tuples(entities.createNativeQuery("select * from small_office_people(:office)", Tuple.class)
                        .setParameter("office", officeId))
                .stream()
                .map(row -> new Holder(
                        row.get("person", UUID.class),
                        row.get("name", String.class),
                        Arrays.stream(row.get("roles", String.class).split(","))
                                .map(Role::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    @Override
    public Optional<PresetOutcome> change(UUID officeId, boolean on, String reason) {
        Query query = entities.createNativeQuery(
                        "select coalesce(small_office_switch(:office, :on, :id, :reason, :at), '')", String.class)
                .setParameter("office", officeId)
                .setParameter("on", on)
                .setParameter("id", Ids.next())
                .setParameter("reason", reason)
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC));
        return outcome((String) query.getSingleResult());
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("people", Integer.class),
                row.get("since", Instant.class),
                row.get("by_name", String.class),
                row.get("reason", String.class),
                outcome(row.get("misfit", String.class)).orElse(null),
                row.get("ended_at", Instant.class),
                PresetOutcome.THIRD_PERSON.name().equals(row.get("ended_because", String.class)));
    }

    private static Optional<PresetOutcome> outcome(@Nullable String word) {
        return word == null || word.isEmpty() ? Optional.empty() : Optional.of(PresetOutcome.valueOf(word));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

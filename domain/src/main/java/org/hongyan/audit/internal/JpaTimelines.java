package org.hongyan.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.audit.CheckedTimeline;
import org.hongyan.audit.Timelines;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class JpaTimelines implements Timelines {

    private static final String SWEEP =
            "select s.matter_id, s.number, s.office_name, s.entries, s.faults from timeline_sweep(cast(:after as uuid),"
                    + " :number, :most) s";

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaTimelines() {
        this(null);
    }

    @Inject
    JpaTimelines(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<CheckedTimeline> page(@Nullable UUID after, int most) {
        return sweep(after, "", most);
    }

    @Override
    public Optional<CheckedTimeline> byNumber(String number) {
        return sweep(null, number, 1).stream().findFirst();
    }

    private List<CheckedTimeline> sweep(@Nullable UUID after, String number, int most) {
        return rows(entities.createNativeQuery(SWEEP, Tuple.class)
                        .setParameter("after", after == null ? null : after.toString())
                        .setParameter("number", number)
                        .setParameter("most", most))
                .map(row -> new CheckedTimeline(
                        row.get("matter_id", UUID.class),
                        row.get("number", String.class),
                        row.get("office_name", String.class),
                        row.get("entries", Integer.class),
                        CheckedTimeline.faults(row.get("faults", String.class))))
                .toList();
    }

    @Override
    public Optional<CheckedTimeline> own(UUID matterId) {
        return rows(entities.createNativeQuery("select t.entries, t.faults from timeline_own(:matter) t", Tuple.class)
                        .setParameter("matter", matterId))
                .map(row -> new CheckedTimeline(
                        matterId,
                        "",
                        "",
                        row.get("entries", Integer.class),
                        CheckedTimeline.faults(row.get("faults", String.class))))
                .findFirst();
    }

    @Override
    public int sealNext(Instant at, int most) {
        return (Integer) entities.createNativeQuery("select timeline_seal_next(:at, :most)", Integer.class)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .getSingleResult();
    }

    @Override
    public List<Seal> seals(long after) {
        return rows(entities.createNativeQuery(
                                "select s.no, s.sealed_at, s.matters, s.digest, s.holds from timeline_seals(:after) s",
                                Tuple.class)
                        .setParameter("after", after))
                .map(row -> new Seal(
                        row.get("no", Long.class),
                        row.get("sealed_at", Instant.class),
                        row.get("matters", Integer.class),
                        HexFormat.of().formatHex(row.get("digest", byte[].class)),
                        row.get("holds", Boolean.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }
}

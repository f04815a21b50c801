package org.hongyan.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hongyan.matching.Likeness;
import org.hongyan.matching.MatchAlarm;
import org.hongyan.matching.MatchAsk;
import org.hongyan.matching.MatchRequest;
import org.hongyan.matching.Matches;
import org.hongyan.matching.Merger;
import org.hongyan.matching.RepeatPolicy;
import org.hongyan.matching.Said;
import org.hongyan.matter.MatterState;
import org.hongyan.shared.Ids;
import org.hongyan.staff.CurrentActor;

/** The list rows are looked up by the own body, although row security would show no other. */
@ApplicationScoped
@Transactional
class JpaMatches implements Matches {

    private static final String ASKS = "select a from MatchAsk a where a.matterId = :matter and a.bodyId = :body"
            + " order by a.askedOn desc, a.id desc";

    private static final String WAITING =
            "select r from MatchRequest r where r.bodyId = :body and r.state = :asked" + " order by r.dueOn, r.id";

    private static final String ALARMS =
            "select a from MatchAlarm a where a.bodyId = :body and a.seenAt is null" + " order by a.raisedOn, a.id";

    private final EntityManager entities;
    private final CurrentActor actors;

    /** For the proxy. */
    protected JpaMatches() {
        this(null, null);
    }

    @Inject
    JpaMatches(EntityManager entities, CurrentActor actors) {
        this.entities = entities;
        this.actors = actors;
    }

    @Override
    public void add(MatchAsk ask) {
        entities.persist(ask);
        entities.flush();
    }

    @Override
    public Optional<MatchAsk> askOf(UUID matterId) {
        return entities.createQuery(ASKS, MatchAsk.class)
                .setParameter("matter", matterId)
                .setParameter("body", actors.get().bodyId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<MatchAsk> ask(UUID askId) {
        return Optional.ofNullable(entities.find(MatchAsk.class, askId));
    }

    @Override
    public void put(UUID askId, UUID matterId, Likeness likeness, Said said) {
        entities.createNativeQuery(
                        "select match_put(:id, :ask, :matter, :score, cast(:reasons as jsonb), cast(:said as jsonb))",
                        Integer.class)
                .setParameter("id", Ids.next())
                .setParameter("ask", askId)
                .setParameter("matter", matterId)
                .setParameter("score", likeness.score())
                .setParameter("reasons", likeness.reasonsJson())
                .setParameter("said", said.json())
                .getSingleResult();
    }

    @Override
    public void searched(UUID askId, Instant now) {
        entities.createNativeQuery("select match_searched(:ask, :now)", Integer.class)
                .setParameter("ask", askId)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    @Override
    public void close(UUID askId, LocalDate today) {
        entities.createNativeQuery("select match_close(:ask, :today)", Integer.class)
                .setParameter("ask", askId)
                .setParameter("today", today)
                .getSingleResult();
    }

    @Override
    public List<Across> across(UUID askId) {
        return tuples(entities.createNativeQuery("select * from match_across(:ask)", Tuple.class)
                        .setParameter("ask", askId))
                .stream()
                .map(row -> new Across(
                        row.get("petition_id", UUID.class),
                        row.get("matter_id", UUID.class),
                        row.get("title", String.class)
                                + '\n'
                                + row.get("content", String.class)
                                + '\n'
                                + row.get("demands", String.class),
                        row.get("received_on", Date.class).toLocalDate(),
                        row.get("division_code", String.class)))
                .toList();
    }

    @Override
    public Map<Integer, Set<String>> personsAcross(UUID askId, UUID petitionId) {
        Map<Integer, Set<String>> marks = new TreeMap<>();
        for (Tuple row :
                tuples(entities.createNativeQuery("select * from match_across_persons(:ask, :petition)", Tuple.class)
                        .setParameter("ask", askId)
                        .setParameter("petition", petitionId))) {
            marks.computeIfAbsent(row.get("person", Integer.class), number -> new LinkedHashSet<>())
                    .add(row.get("mark", String.class));
        }
        return marks;
    }

    @Override
    public List<MatchRequest> waiting(int limit) {
        return entities.createQuery(WAITING, MatchRequest.class)
                .setParameter("body", actors.get().bodyId())
                .setParameter("asked", MatchRequest.State.ASKED)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<MatchRequest> request(UUID requestId) {
        return Optional.ofNullable(entities.find(MatchRequest.class, requestId));
    }

    @Override
    public RepeatPolicy.Earlier earlier(UUID matterId, UUID intoMatterId) {
        Tuple row = tuples(entities.createNativeQuery("select * from match_earlier(:matter, :into)", Tuple.class)
                        .setParameter("matter", matterId)
                        .setParameter("into", intoMatterId))
                .get(0);
        return new RepeatPolicy.Earlier(
                row.get("any_office", Boolean.class),
                row.get("same_office", Boolean.class),
                MatterState.valueOf(row.get("state", String.class)));
    }

    @Override
    public void add(Merger merger) {
        entities.persist(merger);
        entities.flush();
    }

    @Override
    public Optional<Merger> mergerOf(UUID matterId) {
        return Optional.ofNullable(entities.find(Merger.class, matterId));
    }

    @Override
    public List<Merger> into(UUID matterId) {
        return entities.createQuery(
                        "select g from Merger g where g.intoMatterId = :matter order by g.mergedOn, g.matterId",
                        Merger.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public void tellSuperior(UUID matterId, String number, String said, LocalDate today, LocalDate due) {
        entities.flush();
        entities.createNativeQuery("select match_conduct(:matter, :number, :said, :today, :due)", Integer.class)
                .setParameter("matter", matterId)
                .setParameter("number", number)
                .setParameter("said", said)
                .setParameter("today", today)
                .setParameter("due", due)
                .getSingleResult();
    }

    @Override
    public List<MatchAlarm> alarms(int limit) {
        return entities.createQuery(ALARMS, MatchAlarm.class)
                .setParameter("body", actors.get().bodyId())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<MatchAlarm> alarm(UUID alarmId) {
        return Optional.ofNullable(entities.find(MatchAlarm.class, alarmId));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

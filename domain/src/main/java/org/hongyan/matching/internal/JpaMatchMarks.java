package org.hongyan.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.matching.Fact;
import org.hongyan.matching.MatchMarks;
import org.hongyan.matching.Rarity;
import org.hongyan.staff.CurrentActor;

/** Lists travel as one text with a separator that no mark holds. */
@ApplicationScoped
class JpaMatchMarks implements MatchMarks {

    private static final String SEPARATOR = "\u001f";
    private static final String LIST = "unnest(string_to_array(:marks, chr(31)))";

    private static final String ADD = "insert into match_mark (body_id, mark, petition_id, matter_id, person)"
            + " select :body, x, :petition, :matter, :person from " + LIST + " x on conflict do nothing";

    // in one order for everybody, so that two clerks who register at once wait and do not lock each other out
    private static final String COUNT = "insert into match_rarity (body_id, gram, petitions)"
            + " select :body, y.x, 1 from (select distinct x from " + LIST + " x) y order by y.x"
            + " on conflict (body_id, gram) do update set petitions = match_rarity.petitions + 1";

    private static final String HAVING =
            "select f.petition_id, f.matter_id from " + LIST + " with ordinality q(mark, nr)"
                    + " cross join lateral (select k.petition_id, k.matter_id, k.person from match_mark k"
                    + " where k.body_id = :body and k.mark = q.mark order by k.petition_id desc limit " + MOST + ") f"
                    + " where f.matter_id <> :other"
                    + " group by f.petition_id, f.matter_id"
                    + " order by max(sign(f.person)) desc, count(distinct q.nr) desc, f.petition_id desc";

    private static final String FREQUENT = "select q.mark, (select count(*) from (select 1 from match_mark k"
            + " where k.body_id = :body and k.mark = q.mark limit " + MOST + ") c) as found from " + LIST + " q(mark)";

    private static final String RARE = "select r.gram as mark, cast(r.petitions as bigint) as found from match_rarity r"
            + " where r.body_id = :body and r.gram = any (string_to_array(:marks, chr(31)))";

    private static final String PERSONS =
            "select k.person, k.mark from match_mark k where k.petition_id = :petition and k.person > 0"
                    + " and k.body_id = :body";

    private final EntityManager entities;
    private final CurrentActor actors;

    /** For the proxy. */
    protected JpaMatchMarks() {
        this(null, null);
    }

    @Inject
    JpaMatchMarks(EntityManager entities, CurrentActor actors) {
        this.entities = entities;
        this.actors = actors;
    }

    @Override
    public void add(
            UUID petitionId,
            UUID matterId,
            Map<Integer, Set<String>> marksOfPersons,
            Collection<String> marksOfText,
            Collection<String> grams) {
        entities.flush();
        marksOfPersons.forEach((person, marks) -> add(petitionId, matterId, person, marks));
        if (add(petitionId, matterId, 0, marksOfText) > 0 || marksOfText.isEmpty()) {
            // the empty gram counts the petitions
            query(COUNT, join(grams) + SEPARATOR, Void.class).executeUpdate();
        }
    }

    private int add(UUID petitionId, UUID matterId, int person, Collection<String> marks) {
        return marks.isEmpty()
                ? 0
                : query(ADD, join(marks), Void.class)
                        .setParameter("petition", petitionId)
                        .setParameter("matter", matterId)
                        .setParameter("person", person)
                        .executeUpdate();
    }

    @Override
    public List<Found> having(UUID otherThan, Collection<String> persons, Collection<String> text, int limit) {
        Set<String> marks = new LinkedHashSet<>(persons);
        marks.addAll(text);
        if (marks.isEmpty()) {
            return List.of();
        }
        Query query = query(HAVING, join(marks), Tuple.class)
                .setParameter("other", otherThan)
                .setMaxResults(limit);
        return tuples(query).stream()
                .map(row -> new Found(row.get("petition_id", UUID.class), row.get("matter_id", UUID.class)))
                .toList();
    }

    @Override
    public List<UUID> ofPerson(List<List<String>> marks, int limit) {
        StringBuilder sql = new StringBuilder(
                "select k.matter_id from match_mark k where k.body_id = :body and k.person > 0"
                        + " and exists (select 1 from desk_item d where d.body_id = :body and d.matter_id = k.matter_id)");
        for (int i = 0; i < marks.size(); i++) {
            String among = " = any (string_to_array(:marks" + i + ", chr(31)))";
            sql.append(
                    i == 0
                            ? " and k.mark" + among
                            : " and exists (select 1 from match_mark o where o.body_id = k.body_id"
                                    + " and o.petition_id = k.petition_id and o.person = k.person and o.mark" + among
                                    + ")");
        }
        Query query = entities.createNativeQuery(
                        sql.append(" group by k.matter_id order by max(cast(k.petition_id as text)) desc")
                                .toString(),
                        UUID.class)
                .setParameter("body", actors.get().bodyId())
                .setMaxResults(limit);
        for (int i = 0; i < marks.size(); i++) {
            query.setParameter("marks" + i, join(marks.get(i)));
        }
        List<UUID> found = new ArrayList<>();
        for (Object id : query.getResultList()) {
            found.add((UUID) id);
        }
        return found;
    }

    @Override
    public void looked(LocalDate today, int most) {
        entities.createNativeQuery("select person_looked(:today, :most)", Integer.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getSingleResult();
    }

    @Override
    public Map<Integer, Set<String>> persons(UUID petitionId) {
        Map<Integer, Set<String>> marks = new TreeMap<>();
        Query query = entities.createNativeQuery(PERSONS, Tuple.class)
                .setParameter("petition", petitionId)
                .setParameter("body", actors.get().bodyId());
        for (Tuple row : tuples(query)) {
            marks.computeIfAbsent(row.get("person", Integer.class), number -> new LinkedHashSet<>())
                    .add(row.get("mark", String.class));
        }
        return marks;
    }

    @Override
    public Rarity rarity(Collection<String> grams, Collection<Fact> facts) {
        Map<String, Long> rare = counted(RARE, join(grams) + SEPARATOR);
        long petitions = rare.getOrDefault("", 0L);
        Map<String, Long> frequent = facts.isEmpty()
                ? Map.of()
                : counted(
                        FREQUENT,
                        facts.stream().map(fact -> "F:" + fact.mark()).collect(Collectors.joining(SEPARATOR)));
        return new Rarity() {
            @Override
            public long petitions() {
                return petitions;
            }

            @Override
            public long withGram(String gram) {
                return rare.getOrDefault(gram, 0L);
            }

            @Override
            public long withFact(Fact fact) {
                long found = frequent.getOrDefault("F:" + fact.mark(), 0L);
                return found < MOST ? found : petitions;
            }
        };
    }

    private Map<String, Long> counted(String sql, String marks) {
        Map<String, Long> counts = new HashMap<>();
        for (Tuple row : tuples(query(sql, marks, Tuple.class))) {
            counts.put(row.get("mark", String.class), row.get("found", Long.class));
        }
        return counts;
    }

    @Override
    public void passOn(UUID matterId, UUID bodyId) {
        entities.flush();
        entities.createNativeQuery("select match_pass_on(:matter, :body)", Integer.class)
                .setParameter("matter", matterId)
                .setParameter("body", bodyId)
                .getSingleResult();
    }

    @Override
    public void forget(UUID matterId) {
        entities.createNativeQuery("select match_forget(:matter)", Integer.class)
                .setParameter("matter", matterId)
                .getSingleResult();
    }

    private Query query(String sql, String marks, Class<?> result) {
        Query query = result == Void.class ? entities.createNativeQuery(sql) : entities.createNativeQuery(sql, result);
        return query.setParameter("marks", marks)
                .setParameter("body", actors.get().bodyId());
    }

    private static String join(Collection<String> marks) {
        return String.join(SEPARATOR, marks);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

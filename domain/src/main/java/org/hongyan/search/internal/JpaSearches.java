package org.hongyan.search.internal;

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
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.matter.DeskGroup;
import org.hongyan.privacy.PersonalText;
import org.hongyan.search.Hit;
import org.hongyan.search.MatterWords;
import org.hongyan.search.SearchQuery;
import org.hongyan.search.Searches;
import org.hongyan.search.Snippet;

/** Asks the functions of the index, which read the own body from the transaction; lists travel as one text. */
@ApplicationScoped
@Transactional
class JpaSearches implements Searches {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    // row security of the list is asked once more, after the function
    private static final String FIND = "select h.matter_id, h.received_on, h.words from search_hits(:grams, :terms,"
            + " cast(:groups as text), cast(:channels as text), cast(:subject as text), cast(:place as text), :from, :to,"
            + " cast(:afterOn as date), cast(:afterId as uuid), :most) h"
            + " join desk_item d on d.body_id = hy_body() and d.matter_id = h.matter_id"
            + " order by h.received_on desc, h.matter_id desc";

    private static final String TAKE = "select t.matter_id, t.received_on, t.face, t.said, t.names, t.readers, t.others"
            + " from search_take(:most) t";

    private static final String PUT = "select search_put(:matter, :received, :words, :face, :grams, :readers, :others)";

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaSearches() {
        this(null);
    }

    @Inject
    JpaSearches(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Hit> find(SearchQuery query) {
        SearchQuery.After after = query.after();
        Query statement = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("grams", String.join(",", query.words().grams()))
                .setParameter("terms", String.join("\n", query.words().terms()))
                .setParameter("groups", names(query.groups()))
                .setParameter("channels", join(query.channels()))
                .setParameter("subject", query.subject())
                .setParameter("place", query.place())
                .setParameter("from", query.from() == null ? FIRST : query.from())
                .setParameter("to", query.to() == null ? LAST : query.to())
                .setParameter(
                        "afterOn", after == null ? null : after.receivedOn().toString())
                .setParameter("afterId", after == null ? null : after.matterId().toString())
                .setParameter("most", query.limit());
        return tuples(statement).stream()
                .map(row -> new Hit(
                        row.get("matter_id", UUID.class),
                        row.get("received_on", Date.class).toLocalDate(),
                        Snippet.of(row.get("words", String.class), query.words().terms())))
                .toList();
    }

    @Override
    public List<MatterWords> take(int most) {
        return tuples(entities.createNativeQuery(TAKE, Tuple.class).setParameter("most", most)).stream()
                .map(JpaSearches::words)
                .toList();
    }

    private static MatterWords words(Tuple row) {
        return new MatterWords(
                row.get("matter_id", UUID.class),
                row.get("received_on", Date.class).toLocalDate(),
                row.get("face", String.class),
                row.get("said", String.class),
                split(row.get("names", String.class)).map(JpaSearches::name).toList(),
                split(row.get("readers", String.class)).map(UUID::fromString).toList(),
                split(row.get("others", String.class)).map(UUID::fromString).toList());
    }

    private static MatterWords.SealedName name(String text) {
        String[] parts = text.split(" ", 3);
        return new MatterWords.SealedName(
                parts[0],
                UUID.fromString(parts[1]),
                PersonalText.ofColumn(Base64.getDecoder().decode(parts[2])));
    }

    @Override
    public Moved movedSince(Instant after) {
        List<Tuple> rows =
                tuples(entities.createNativeQuery("select b.body_id, b.beat from desk_beats(:after) b", Tuple.class)
                        .setParameter("after", after.atOffset(ZoneOffset.UTC)));
        return new Moved(
                rows.stream().map(row -> row.get("body_id", UUID.class)).collect(Collectors.toSet()),
                rows.stream()
                        .map(row -> row.get("beat", Instant.class))
                        .max(Comparator.naturalOrder())
                        .orElse(after));
    }

    @Override
    public void put(MatterWords matter, String words, int face, Set<String> grams) {
        entities.createNativeQuery(PUT, Integer.class)
                .setParameter("matter", matter.matterId())
                .setParameter("received", matter.receivedOn())
                .setParameter("words", words)
                .setParameter("face", face)
                .setParameter("grams", String.join(",", grams))
                .setParameter("readers", ids(matter.readers()))
                .setParameter("others", ids(matter.others()))
                .getSingleResult();
    }

    private static Stream<String> split(String list) {
        return list == null || list.isEmpty() ? Stream.empty() : Arrays.stream(list.split(","));
    }

    private static String ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static String join(Collection<String> names) {
        return names.isEmpty() ? null : String.join(",", names);
    }

    private static String names(Set<DeskGroup> groups) {
        return join(groups.stream().map(Enum::name).toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query statement) {
        return statement.getResultList();
    }
}

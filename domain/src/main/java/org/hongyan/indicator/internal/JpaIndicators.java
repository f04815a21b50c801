package org.hongyan.indicator.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.indicator.CountedMatter;
import org.hongyan.indicator.CountedQuery;
import org.hongyan.indicator.Figures;
import org.hongyan.indicator.Indicators;
import org.hongyan.indicator.Measure;
import org.hongyan.indicator.SmallNumberPolicy;
import org.hongyan.matter.MatterState;

/** Reads the summaries by functions that ask who calls; what is behind them by the caller's own work list. */
@ApplicationScoped
@Transactional
class JpaIndicators implements Indicators {

    private static final Map<String, Measure> MEASURES = Arrays.stream(Measure.values())
            .collect(Collectors.toMap(measure -> measure.name().toLowerCase(Locale.ROOT), measure -> measure));

    /** A subject nobody has chosen. */
    private static final String NO_SUBJECT = "000000";

    private final EntityManager entities;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaIndicators() {
        this(null);
    }

    @Inject
    JpaIndicators(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public SortedMap<YearMonth, Figures> months(UUID officeId, boolean whole, YearMonth from, YearMonth until) {
        SortedMap<YearMonth, Map<Measure, BigDecimal>> found = new TreeMap<>();
        Query query = ranged(
                "select f.month, f.name, f.value from indicator_months(:office, :whole, :from, :until) f",
                officeId,
                from,
                until);
        for (Tuple row : tuples(query.setParameter("whole", whole))) {
            YearMonth month = YearMonth.from(row.get("month", Date.class).toLocalDate());
            found.computeIfAbsent(month, none -> new EnumMap<>(Measure.class))
                    .put(MEASURES.get(row.get("name", String.class)), row.get("value", BigDecimal.class));
        }
        SortedMap<YearMonth, Figures> months = new TreeMap<>();
        found.forEach((month, counts) -> months.put(month, Figures.of(counts)));
        return months;
    }

    @Override
    public List<OfficeFigures> below(UUID officeId, YearMonth from, YearMonth until) {
        Map<UUID, String> names = new LinkedHashMap<>();
        Map<UUID, Map<Measure, BigDecimal>> found = new LinkedHashMap<>();
        Query query = ranged(
                "select f.office_id, f.office_name, f.name, f.value from indicator_below(:office, :from, :until) f",
                officeId,
                from,
                until);
        for (Tuple row : tuples(query)) {
            UUID office = row.get("office_id", UUID.class);
            names.put(office, row.get("office_name", String.class));
            found.computeIfAbsent(office, none -> new EnumMap<>(Measure.class))
                    .put(MEASURES.get(row.get("name", String.class)), row.get("value", BigDecimal.class));
        }
        return names.entrySet().stream()
                .map(one -> new OfficeFigures(
                        one.getKey(), one.getValue(), Figures.of(found.getOrDefault(one.getKey(), Map.of()))))
                .toList();
    }

    @Override
    public List<SubjectCount> subjects(UUID officeId, boolean whole, YearMonth from, YearMonth until) {
        Query query = ranged(
                "select f.subject_code, f.subject_name, f.value"
                        + " from indicator_subjects(:office, :whole, :from, :until) f",
                officeId,
                from,
                until);
        List<SubjectCount> named = new ArrayList<>();
        long others = 0;
        for (Tuple row : tuples(query.setParameter("whole", whole))) {
            String code = row.get("subject_code", String.class);
            long count = row.get("value", Number.class).longValue();
            if (count < SmallNumberPolicy.LEAST || code.equals(NO_SUBJECT)) {
                others += count;
            } else {
                named.add(new SubjectCount(code, row.get("subject_name", String.class), count));
            }
        }
        if (others > 0) {
            named.add(new SubjectCount(null, "", others));
        }
        return named;
    }

    @Override
    public List<CountedMatter> matters(CountedQuery query) {
        return tuples(CountedSql.query(entities, query)).stream()
                .map(row -> new CountedMatter(
                        row.get("matter_id", UUID.class),
                        row.get("row_id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        MatterState.valueOf(row.get("state", String.class)),
                        row.get("day", Date.class).toLocalDate(),
                        row.get("ended_on") == null
                                ? null
                                : row.get("ended_on", Date.class).toLocalDate()))
                .toList();
    }

    @Override
    public Freshness freshness() {
        Tuple row = tuples(entities.createNativeQuery(
                        "select f.counted_at, f.waiting from indicator_fresh() f", Tuple.class))
                .get(0);
        return new Freshness(row.get("counted_at", Instant.class), row.get("waiting", Boolean.class));
    }

    @Override
    public int count(LocalDate today, Instant now, int limit) {
        return ((Number) entities.createNativeQuery("select indicator_drain(:today, :now, :limit)", Integer.class)
                        .setParameter("today", today)
                        .setParameter("now", now)
                        .setParameter("limit", limit)
                        .getSingleResult())
                .intValue();
    }

    private Query ranged(String sql, UUID officeId, YearMonth from, YearMonth until) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("office", officeId)
                .setParameter("from", from.atDay(1))
                .setParameter("until", until.atDay(1));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

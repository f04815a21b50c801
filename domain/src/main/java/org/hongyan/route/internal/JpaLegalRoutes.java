package org.hongyan.route.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.route.LegalRoute;
import org.hongyan.route.LegalRoutes;
import org.hongyan.route.RouteBody;
import org.hongyan.route.RouteEntry;
import org.hongyan.route.RouteInput;
import org.hongyan.route.RoutePlace;
import org.hongyan.shared.Ids;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class JpaLegalRoutes implements LegalRoutes {

    private static final String COLUMNS = "select r.id, r.entry, r.version, r.subject_code, r.demand, r.route,"
            + " r.body_kind, r.competent_body, r.law, r.article, r.time_limit, r.help, r.valid_from, r.valid_until,"
            + " r.reason, r.written_at";

    private static final String ALL = COLUMNS + ", coalesce(s.name, '') as writer"
            + " from legal_route r left join staff_member s on s.id = r.written_by";

    /** What the portal reads, which knows nobody of the staff. */
    private static final String PUBLISHED = COLUMNS + ", '' as writer from legal_route r";

    private static final String VALID =
            " where r.valid_from <= :day and (r.valid_until is null or r.valid_until >= :day)";

    private static final String ORDER = " order by r.subject_code nulls last, r.demand, r.version";

    private static final String OWN = "select p.office_id, p.entry, p.version, p.name, p.address, p.phone"
            + " from legal_route_place p where p.entry = :entry and p.office_id = :office"
            + " order by p.version desc limit 1";

    /** From the office upwards, the first that names the body. */
    private static final String NEAREST = "with recursive up(id, parent_id, steps) as ("
            + "select o.id, o.parent_id, 0 from office o where o.id = :office"
            + " union all select o.id, o.parent_id, u.steps + 1 from office o join up u on o.id = u.parent_id)"
            + " select p.office_id, p.entry, p.version, p.name, p.address, p.phone"
            + " from up join lateral (select * from legal_route_place l where l.office_id = up.id and l.entry = :entry"
            + " order by l.version desc limit 1) p on p.name <> '' order by up.steps limit 1";

    /** The same for every entry at once. */
    private static final String EVERY_NEAREST = "with recursive up(id, parent_id, steps) as ("
            + "select o.id, o.parent_id, 0 from office o where o.id = :office"
            + " union all select o.id, o.parent_id, u.steps + 1 from office o join up u on o.id = u.parent_id)"
            + " select distinct on (p.entry) p.office_id, p.entry, p.version, p.name, p.address, p.phone"
            + " from (select distinct on (l.office_id, l.entry) l.*, up.steps"
            + " from up join legal_route_place l on l.office_id = up.id"
            + " order by l.office_id, l.entry, l.version desc) p"
            + " where p.name <> '' order by p.entry, p.steps";

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaLegalRoutes() {
        this(null, null);
    }

    @Inject
    JpaLegalRoutes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<RouteEntry> newest() {
        return entries(
                " where r.version = (select max(n.version) from legal_route n where n.entry = r.entry)" + ORDER,
                Map.of());
    }

    @Override
    public List<RouteEntry> versions(UUID entry) {
        return entries(" where r.entry = :entry order by r.version desc", Map.of("entry", entry));
    }

    @Override
    public Optional<RouteEntry> byId(UUID id) {
        return entries(" where r.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<RouteEntry> validOn(LocalDate day) {
        return entries(VALID + ORDER, Map.of("day", day));
    }

    @Override
    public List<RouteEntry> fitting(@Nullable String subjectCode, LocalDate day) {
        return fitting(validOn(day), subjectCode);
    }

    @Override
    public List<RouteEntry> published(@Nullable String subjectCode, LocalDate day) {
        return fitting(
                rows(PUBLISHED + VALID + ORDER, Map.of("day", day)).stream()
                        .map(JpaLegalRoutes::entry)
                        .toList(),
                subjectCode);
    }

    private static List<RouteEntry> fitting(List<RouteEntry> valid, @Nullable String subjectCode) {
        return valid.stream()
                .filter(one -> covers(one.subjectCode(), subjectCode))
                .sorted(Comparator.comparingInt(one -> -depth(one.subjectCode())))
                .toList();
    }

    /** A subject covers itself and all below: two digits for each level, zeros for the rest. */
    private static boolean covers(@Nullable String above, @Nullable String code) {
        if (above == null) {
            return true;
        }
        return code != null && code.startsWith(above.substring(0, depth(above)));
    }

    /** How many digits say something, an even number. */
    private static int depth(@Nullable String code) {
        if (code == null) {
            return 0;
        }
        int digits = code.length();
        while (digits > 2 && code.startsWith("00", digits - 2)) {
            digits -= 2;
        }
        return digits;
    }

    @Override
    public RoutePlace place(UUID entry, UUID officeId) {
        return place(NEAREST, entry, officeId);
    }

    @Override
    public Map<UUID, RoutePlace> places(UUID officeId) {
        return rows(EVERY_NEAREST, Map.of("office", officeId)).stream()
                .map(JpaLegalRoutes::place)
                .collect(Collectors.toMap(RoutePlace::entry, Function.identity()));
    }

    @Override
    public RoutePlace ownPlace(UUID entry, UUID officeId) {
        return place(OWN, entry, officeId);
    }

    private RoutePlace place(String sql, UUID entry, UUID officeId) {
        return rows(sql, Map.of("entry", entry, "office", officeId)).stream()
                .findFirst()
                .map(JpaLegalRoutes::place)
                .orElseGet(() -> new RoutePlace(officeId, entry, 0, "", "", ""));
    }

    private static RoutePlace place(Tuple row) {
        return new RoutePlace(
                row.get("office_id", UUID.class),
                row.get("entry", UUID.class),
                row.get("version", Integer.class),
                row.get("name", String.class),
                row.get("address", String.class),
                row.get("phone", String.class));
    }

    @Override
    public boolean write(UUID id, UUID entry, int since, RouteInput input) {
        JsonObjectBuilder row = JSON.createObjectBuilder();
        values(id, input).forEach((name, value) -> {
            if (value != null) {
                row.add(name, value);
            }
        });
        return called(entities.createNativeQuery(
                        "select legal_route_write(:entry, :since, cast(:row as jsonb), :now) as version", Integer.class)
                .setParameter("entry", entry)
                .setParameter("since", since)
                .setParameter("row", row.build().toString())
                .setParameter("now", now()));
    }

    private static Map<String, @Nullable String> values(UUID id, RouteInput input) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        row.put("id", id.toString());
        row.put("subject", input.subjectCode());
        row.put("demand", input.demand());
        row.put("route", name(input.route()));
        row.put("bodyKind", name(input.bodyKind()));
        row.put("competentBody", input.competentBody());
        row.put("law", input.law());
        row.put("article", input.article());
        row.put("limit", input.limit());
        row.put("help", input.help());
        row.put(
                "validFrom",
                input.validFrom() == null ? null : input.validFrom().toString());
        row.put(
                "validUntil",
                input.validUntil() == null ? null : input.validUntil().toString());
        row.put("reason", input.reason());
        return row;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    @Override
    public boolean locate(UUID entry, int since, String name, String address, String phone) {
        return called(entities.createNativeQuery(
                        "select legal_route_locate(:id, :entry, :since, :name, :address, :phone, :now) as version",
                        Integer.class)
                .setParameter("id", Ids.next())
                .setParameter("entry", entry)
                .setParameter("since", since)
                .setParameter("name", name)
                .setParameter("address", address)
                .setParameter("phone", phone)
                .setParameter("now", now()));
    }

    private static boolean called(jakarta.persistence.Query call) {
        return ((Number) call.getSingleResult()).intValue() > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private List<RouteEntry> entries(String where, Map<String, Object> values) {
        return rows(ALL + where, values).stream().map(JpaLegalRoutes::entry).toList();
    }

    private static RouteEntry entry(Tuple row) {
        Date until = row.get("valid_until", Date.class);
        return new RouteEntry(
                row.get("id", UUID.class),
                row.get("entry", UUID.class),
                row.get("version", Integer.class),
                row.get("subject_code", String.class),
                row.get("demand", String.class),
                LegalRoute.valueOf(row.get("route", String.class)),
                RouteBody.valueOf(row.get("body_kind", String.class)),
                row.get("competent_body", String.class),
                row.get("law", String.class),
                row.get("article", String.class),
                row.get("time_limit", String.class),
                row.get("help", String.class),
                row.get("valid_from", Date.class).toLocalDate(),
                until == null ? null : until.toLocalDate(),
                row.get("reason", String.class),
                row.get("writer", String.class),
                row.get("written_at", Instant.class));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> values) {
        jakarta.persistence.Query query = entities.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}

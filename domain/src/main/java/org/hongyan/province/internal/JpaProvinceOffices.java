package org.hongyan.province.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.CalendarSource;
import org.hongyan.province.GoLiveItem;
import org.hongyan.province.OfficeSheet;
import org.hongyan.province.OfficeState;
import org.hongyan.province.ProvinceOffice;
import org.hongyan.province.ProvinceOfficeQuery;
import org.hongyan.province.ProvinceOffices;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;

@ApplicationScoped
@Transactional
class JpaProvinceOffices implements ProvinceOffices {

    /** Planned offices that lack something; worked out once for a statement. */
    private static final String LACKING = "(select g.office_id from province_gaps(null) g)";

    private static final String STATE = "case o.state when 'ACTIVE' then 'LIVE' when 'PLANNED' then case when o.id in "
            + LACKING + " then 'PLANNED' else 'READY' end else o.state end";

    private static final String LINE = "select o.id, o.code, o.name, o.kind, o.level, o.division_code, d.name as place,"
            + " p.name as superior, " + STATE + " as state";

    private static final String FROM =
            " from office o join division d on d.code = o.division_code" + " left join office p on p.id = o.parent_id";

    private static final String SHEET = LINE
            + ", o.version, p.code as superior_code, o.number_prefix, o.address, o.phone, o.opening_hours,"
            + " coalesce((select u.document_prefix from unit u where u.office_id = o.id and u.root), '') as documents,"
            + " (select count(*) from unit u where u.office_id = o.id and u.kind = 'BODY') as bodies,"
            + " (select count(*) from unit u where u.office_id = o.id and u.kind = 'SECTION') as sections,"
            + " (select count(*) from office b where b.parent_id = o.id and b.state <> 'CLOSED') as below"
            + FROM + " where o.code = :code";

    private final EntityManager entities;
    private final CalendarSource calendar;
    private final Clock clock;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaProvinceOffices() {
        this(null, null, null);
    }

    @Inject
    JpaProvinceOffices(EntityManager entities, CalendarSource calendar, Clock clock) {
        this.entities = entities;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<ProvinceOffice> page(ProvinceOfficeQuery query) {
        var sql = new StringBuilder(LINE).append(FROM).append(" where true");
        Map<String, Object> values = new LinkedHashMap<>();
        if (query.after() != null) {
            sql.append(" and (o.division_code, o.code) > (:place, :code)");
            int dot = query.after().indexOf('.');
            values.put("place", query.after().substring(0, dot));
            values.put("code", query.after().substring(dot + 1));
        }
        if (query.text() != null) {
            sql.append(" and (strpos(o.name, :text) > 0 or strpos(d.name, :text) > 0 or strpos(o.code, :lower) > 0)");
            values.put("text", query.text());
            values.put("lower", query.text().toLowerCase(Locale.ROOT));
        }
        if (query.kind() != null) {
            sql.append(" and o.kind = :kind");
            values.put("kind", query.kind().name());
        }
        if (query.state() != null) {
            sql.append(narrowed(query.state()));
        }
        sql.append(" order by o.division_code, o.code limit ").append(query.limit());
        return rows(sql.toString(), values).stream()
                .map(JpaProvinceOffices::line)
                .toList();
    }

    private static String narrowed(OfficeState state) {
        return switch (state) {
            case PLANNED -> " and o.state = 'PLANNED' and o.id in " + LACKING;
            case READY -> " and o.state = 'PLANNED' and o.id not in " + LACKING;
            case LIVE -> " and o.state = 'ACTIVE'";
            case SUSPENDED, CLOSED -> " and o.state = '" + state.name() + "'";
        };
    }

    @Override
    public Map<OfficeState, Integer> counts() {
        Map<OfficeState, Integer> counts = new EnumMap<>(OfficeState.class);
        for (OfficeState state : OfficeState.values()) {
            counts.put(state, 0);
        }
        rows("select " + STATE + " as state, count(*) as offices from office o group by 1", Map.of())
                .forEach(row -> counts.put(
                        OfficeState.valueOf(row.get("state", String.class)),
                        row.get("offices", Number.class).intValue()));
        return counts;
    }

    @Override
    public Optional<OfficeSheet> byCode(String code) {
        return rows(SHEET, Map.of("code", code)).stream().findFirst().map(this::sheet);
    }

    private OfficeSheet sheet(Tuple row) {
        ProvinceOffice office = line(row);
        return new OfficeSheet(
                office,
                row.get("version", Integer.class),
                row.get("superior_code", String.class),
                row.get("number_prefix", String.class),
                row.get("documents", String.class),
                row.get("address", String.class),
                row.get("phone", String.class),
                row.get("opening_hours", String.class),
                row.get("bodies", Number.class).intValue(),
                row.get("sections", Number.class).intValue(),
                row.get("below", Number.class).intValue(),
                manning(office.id()),
                gaps(office.id()));
    }

    private Map<Role, Integer> manning(UUID office) {
        Map<Role, Integer> people = new EnumMap<>(Role.class);
        rows("select role, people from province_manning(:office)", Map.of("office", office))
                .forEach(row -> people.put(
                        Role.valueOf(row.get("role", String.class)),
                        row.get("people", Number.class).intValue()));
        return people;
    }

    private Set<GoLiveItem> gaps(UUID office) {
        Set<GoLiveItem> gaps = EnumSet.noneOf(GoLiveItem.class);
        rows("select gap from province_gaps(:office)", Map.of("office", office))
                .forEach(row -> gaps.add(GoLiveItem.valueOf(row.get("gap", String.class))));
        if (calendar.calendar().isProvisional(SystemTime.today(clock))) {
            gaps.add(GoLiveItem.CALENDAR);
        }
        return gaps;
    }

    private static ProvinceOffice line(Tuple row) {
        return new ProvinceOffice(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                OfficeKind.valueOf(row.get("kind", String.class)),
                OfficeLevel.valueOf(row.get("level", String.class)),
                row.get("division_code", String.class),
                row.get("place", String.class),
                row.get("superior", String.class),
                OfficeState.valueOf(row.get("state", String.class)));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> values) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}

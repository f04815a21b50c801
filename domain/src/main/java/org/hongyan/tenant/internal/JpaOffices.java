package org.hongyan.tenant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.ReadOnce;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.OfficeQuery;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;
import org.hongyan.tenant.UnitKind;

/** Reads offices and units; a few thousand short rows, so a search reads them all and needs no index on words. */
@ApplicationScoped
@Transactional
public class JpaOffices implements Offices {

    private static final String OFFICE =
            """
            select o.id, o.code, o.name, o.kind, o.level, o.division_code, o.parent_id, p.code as parent_code,
              o.number_prefix, o.address, o.phone, o.opening_hours, o.state
            from office o join division d on d.code = o.division_code left join office p on p.id = o.parent_id
            """;
    private static final String UNIT =
            """
            select u.id, u.office_id, u.kind, u.body_id, u.root, u.name, u.document_prefix, u.division_code, u.village
            from unit u
            """;

    private final EntityManager database;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaOffices() {
        this(null);
    }

    @Inject
    public JpaOffices(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Office> byCode(String code) {
        return offices(new Sql(OFFICE).add("where o.code = ?", code)).stream().findFirst();
    }

    @Override
    public Optional<Office> published(String code) {
        return offices(new Sql(OFFICE).add("where o.code = ? and o.state <> 'PLANNED'", code)).stream()
                .findFirst();
    }

    @Override
    @ReadOnce
    public Optional<Office> byId(UUID id) {
        return offices(new Sql(OFFICE).add("where o.id = ?", id)).stream().findFirst();
    }

    @Override
    public List<Office> search(OfficeQuery query) {
        var sql = new Sql(OFFICE).add("where o.state in ('ACTIVE', 'SUSPENDED')");
        if (query.text() != null) {
            String pattern = Sql.containing(query.text());
            sql.add(" and (o.name like ? or d.name like ?)", pattern, pattern);
        }
        if (query.kind() != null) {
            sql.add(" and o.kind = ?", query.kind().name());
        }
        if (query.divisionCode() != null) {
            sql.add(" and starts_with(o.division_code, ?)", Division.significant(query.divisionCode()));
        }
        if (query.after() != null) {
            sql.add(" and o.code > ?", query.after());
        }
        return offices(sql.add(" order by o.code limit ?", query.limit()));
    }

    @Override
    public List<Office> all() {
        return offices(new Sql(OFFICE).add("where o.state in ('ACTIVE', 'SUSPENDED') order by o.code"));
    }

    @Override
    public List<Office> at(String divisionCode) {
        return offices(new Sql(OFFICE)
                .add(
                        "where o.division_code = ? and o.state in ('ACTIVE', 'SUSPENDED') order by (o.kind <> 'GOV'), o.code",
                        divisionCode));
    }

    @Override
    public List<Office> children(UUID officeId) {
        return offices(new Sql(OFFICE)
                .add(
                        "where o.parent_id = ? and o.state in ('ACTIVE', 'SUSPENDED') order by o.division_code, o.code",
                        officeId));
    }

    @Override
    public List<Unit> bodies(UUID officeId) {
        return units(new Sql(UNIT)
                .add("where u.office_id = ? and u.kind = 'BODY' order by u.root desc, u.sort, u.name", officeId));
    }

    @Override
    public List<Unit> sections(UUID bodyId) {
        return units(new Sql(UNIT)
                .add("where u.body_id = ? and u.kind = 'SECTION' order by u.village, u.sort, u.name", bodyId));
    }

    @Override
    @ReadOnce
    public Optional<Unit> unit(UUID unitId) {
        return units(new Sql(UNIT).add("where u.id = ?", unitId)).stream().findFirst();
    }

    @Override
    public Optional<Unit> superior(UUID bodyId) {
        return units(new Sql(UNIT).add("where u.id = (select b.superior_id from unit b where b.id = ?)", bodyId))
                .stream()
                .findFirst();
    }

    private List<Office> offices(Sql sql) {
        return sql.rows(database).stream()
                .map(row -> new Office(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        OfficeKind.valueOf((String) row[3]),
                        OfficeLevel.valueOf((String) row[4]),
                        (String) row[5],
                        (UUID) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9],
                        (String) row[10],
                        (String) row[11],
                        "ACTIVE".equals(row[12])))
                .toList();
    }

    private List<Unit> units(Sql sql) {
        return sql.rows(database).stream()
                .map(row -> new Unit(
                        (UUID) row[0],
                        (UUID) row[1],
                        UnitKind.valueOf((String) row[2]),
                        (UUID) row[3],
                        (Boolean) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (Boolean) row[8]))
                .toList();
    }
}

package org.hongyan.tenant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.OfficeLevel;

/** Reads the tree of places; one province has fewer than two thousand. */
@ApplicationScoped
@Transactional
public class JpaDivisions implements Divisions {

    private static final String DIVISION = "select d.code, d.name, d.level, d.parent_code from division d ";
    private static final String HIGHER_FIRST =
            " order by array_position(array['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'], d.level), d.code";

    private final EntityManager database;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaDivisions() {
        this(null);
    }

    @Inject
    public JpaDivisions(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Division> byCode(String code) {
        return divisions(new Sql(DIVISION).add("where d.code = ?", code)).stream()
                .findFirst();
    }

    @Override
    public List<Division> children(String code) {
        var sql = new Sql(DIVISION);
        return divisions(
                code == null
                        ? sql.add("where d.parent_code is null order by d.code")
                        : sql.add("where d.parent_code = ? order by d.code", code));
    }

    @Override
    public List<Division> path(String code) {
        return divisions(new Sql(
                        """
                with recursive up as (
                  select code, parent_code from division where code = ?1
                  union select p.code, p.parent_code from division p join up on p.code = up.parent_code)
                """)
                .bind(code)
                .add(DIVISION)
                .add("join up on up.code = d.code")
                .add(HIGHER_FIRST));
    }

    @Override
    public List<Division> search(String text, int limit) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return divisions(new Sql(DIVISION)
                .add("where d.name like ?", Sql.containing(text.strip()))
                .add(HIGHER_FIRST)
                .add(" limit ?", limit));
    }

    @Override
    public List<Division> all() {
        return divisions(new Sql(DIVISION).add(HIGHER_FIRST));
    }

    private List<Division> divisions(Sql sql) {
        return sql.rows(database).stream()
                .map(row -> {
                    var level = OfficeLevel.valueOf((String) row[2]);
                    return new Division(
                            (String) row[0],
                            (String) row[1],
                            level,
                            (String) row[3],
                            Division.isSeatOfOffice((String) row[0], level));
                })
                .toList();
    }
}

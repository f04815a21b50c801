package org.hongyan.tenant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hongyan.tenant.Subject;
import org.hongyan.tenant.Subjects;

/** Reads the subject tree. */
@ApplicationScoped
@Transactional
public class JpaSubjects implements Subjects {

    private static final String SUBJECT = "select s.code, s.name, s.parent_code from subject s ";

    private final EntityManager database;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaSubjects() {
        this(null);
    }

    @Inject
    public JpaSubjects(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Subject> byCode(String code) {
        return subjects(new Sql(SUBJECT).add("where s.code = ?", code)).stream().findFirst();
    }

    @Override
    public List<Subject> children(String code) {
        var sql = new Sql(SUBJECT);
        return subjects(
                code == null
                        ? sql.add("where s.parent_code is null order by s.sort")
                        : sql.add("where s.parent_code = ? order by s.sort", code));
    }

    @Override
    public List<Subject> all() {
        return subjects(new Sql(SUBJECT).add("order by s.sort"));
    }

    private List<Subject> subjects(Sql sql) {
        return sql.rows(database).stream()
                .map(row -> new Subject((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}

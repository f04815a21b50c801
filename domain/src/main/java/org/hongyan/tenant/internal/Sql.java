package org.hongyan.tenant.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** A native query put together clause by clause; values are always bound, never written into the text. */
final class Sql {

    private final StringBuilder text;
    private final List<Object> values = new ArrayList<>();

    Sql(String start) {
        text = new StringBuilder(start);
    }

    Sql add(String clause) {
        text.append(clause);
        return this;
    }

    /** Adds a clause in which every {@code ?} stands for the next of the values. */
    Sql add(String clause, Object... bound) {
        String numbered = clause;
        for (Object value : bound) {
            bind(value);
            numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + values.size());
        }
        return add(numbered);
    }

    /** Gives the next number to a value that a clause before names by its number. */
    Sql bind(Object value) {
        values.add(value);
        return this;
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager database) {
        var query = database.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    /** A pattern for {@code like}: the text anywhere, its own wildcards taken literally. */
    static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}

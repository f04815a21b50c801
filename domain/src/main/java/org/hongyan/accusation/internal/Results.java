package org.hongyan.accusation.internal;

import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;

/** Results of native queries with their type, which the API of plain queries leaves out. */
final class Results {

    private Results() {}

    static <T> Stream<T> of(Query query, Class<T> type) {
        List<?> rows = query.getResultList();
        return rows.stream().map(type::cast);
    }
}

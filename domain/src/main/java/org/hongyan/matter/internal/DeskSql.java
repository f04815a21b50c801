package org.hongyan.matter.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongyan.matter.DeskChoice;
import org.hongyan.matter.DeskOrder;
import org.hongyan.matter.DeskQuery;

/**
 * The SQL of a list. Every group is read on its own along an index that holds its rows in order, and stops at one page;
 * the pages of the groups are then merged. So a list of many groups costs as many short walks, however long it is.
 */
final class DeskSql {

    /** Marks with an index of their own. */
    private static final Set<String> INDEXED_MARKS = Set.of("PRIORITY", "REOPENED", "DISSATISFIED");

    private final String prefix;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param prefix of the parameters, so that several lists fit into one statement */
    DeskSql(String prefix) {
        this.prefix = prefix;
    }

    /** Parameters by name. */
    Map<String, Object> values() {
        return values;
    }

    static String order(DeskOrder order) {
        return order == DeskOrder.DUE
                ? " order by d.due_on, d.matter_id"
                : " order by d.changed_at desc, d.matter_id desc";
    }

    /** One page. */
    String page(DeskQuery query) {
        String after = "";
        if (query.after() != null) {
            after = query.order() == DeskOrder.DUE
                    ? " and (d.due_on, d.matter_id) > (cast("
                            + value("at", query.after().at()) + " as date), "
                            + value("id", query.after().matterId()) + ")"
                    : " and (d.changed_at, d.matter_id) < (cast("
                            + value("at", query.after().at()) + " as timestamptz), "
                            + value("id", query.after().matterId()) + ")";
        }
        return groups(query, "d.*", after + order(query.order()), query.limit())
                + order(query.order())
                + " limit "
                + query.limit();
    }

    /** Everything the query has, up to that many rows; nothing of them. */
    String all(DeskQuery query, int most) {
        // in order, though nothing of it is shown: else the planner gathers every row of the group before it stops
        return groups(query, "1 as one", order(DeskOrder.DUE), most) + " limit " + most;
    }

    private String groups(DeskQuery query, String columns, String more, int most) {
        String names = value("groups", names(query.groups()));
        String mark = query.choice().mark();
        if (mark != null && INDEXED_MARKS.contains(mark)) {
            // few rows of many have it, in whatever group: an index of these rows alone
            return "select d.* from (select "
                    + columns
                    + " from desk_item d where d.body_id = hy_body() and d.marks @> array['" + mark + "']"
                    + " and d.state_group = any (string_to_array(" + names + ", ','))"
                    + narrowed(query.choice().marked(null)) + more + " limit " + most + ") d";
        }
        return "select d.* from unnest(string_to_array(" + names + ", ',')) g (name) cross join lateral (select "
                + columns + " from desk_item d where d.body_id = hy_body() and d.state_group = g.name"
                + narrowed(query.choice()) + more + " limit " + most + ") d";
    }

    private String narrowed(DeskChoice choice) {
        StringBuilder sql = new StringBuilder();
        if (choice.handlerId() != null) {
            sql.append(" and (d.handler_id = ").append(value("handler", choice.handlerId()));
            if (!choice.named().isEmpty()) {
                sql.append(" or d.handler_id is null or d.state_group <> all (string_to_array(")
                        .append(value("named", names(choice.named())))
                        .append(", ','))");
            }
            sql.append(")");
        }
        if (choice.unhandled()) {
            sql.append(" and d.handler_id is null");
        }
        among(sql, "state", names(choice.states()));
        among(sql, "clock_kind", String.join(",", choice.limits()));
        among(sql, "channel", String.join(",", choice.channels()));
        if (choice.subject() != null) {
            sql.append(" and starts_with(d.subject_code, ")
                    .append(value("subject", choice.subject()))
                    .append(")");
        }
        if (choice.place() != null) {
            sql.append(" and position(").append(value("place", choice.place())).append(" in d.place) > 0");
        }
        if (choice.mark() != null) {
            sql.append(" and d.marks @> array[cast(")
                    .append(value("mark", choice.mark()))
                    .append(" as text)]");
        }
        if (choice.dueFrom() != null) {
            sql.append(" and d.due_on >= ").append(value("dueFrom", choice.dueFrom()));
        }
        if (choice.dueUntil() != null) {
            sql.append(" and d.due_on <= ").append(value("dueUntil", choice.dueUntil()));
        }
        return sql.toString();
    }

    private void among(StringBuilder sql, String column, String list) {
        if (!list.isEmpty()) {
            sql.append(" and d.")
                    .append(column)
                    .append(" = any (string_to_array(")
                    .append(value(column, list))
                    .append(", ','))");
        }
    }

    private static String names(Collection<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private String value(String name, Object value) {
        values.put(prefix + name, value);
        return ":" + prefix + name;
    }
}

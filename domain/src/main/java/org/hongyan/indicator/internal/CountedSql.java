package org.hongyan.indicator.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.deadline.ClockKind;
import org.hongyan.indicator.CountedQuery;
import org.hongyan.indicator.Indicator;

/**
 * The list of matters behind an indicator: only those in the caller's own work list, and of them only what that list
 * says. A superior without a part in them reads none.
 */
final class CountedSql {

    private static final String BELOW = "with recursive below as (select o.id from office o where o.id = :office"
            + " union select o.id from office o join below b on o.parent_id = b.id where :whole) ";

    private static final String LIMITS = "select d.matter_id, c.id as row_id, d.number, d.title, d.state,"
            + " c.due_on as day, c.stopped_on as ended_on from clock c"
            + " join desk_item d on d.matter_id = c.matter_id and d.body_id = hy_body()"
            + " where c.office_id in (select b.id from below b) and c.kind = :kind and c.state <> 'VOID'"
            + " and c.due_on >= :from and c.due_on <= :until and d.state <> 'SEALED_OUT'";

    private static final String MISSED =
            " and (c.state = 'STOPPED' and c.stopped_on > c.due_on" + " or c.state = 'RUNNING' and c.due_on < :today)";

    private static final String SUBMISSIONS = "select d.matter_id, p.id as row_id, d.number, d.title, d.state,"
            + " p.received_on as day, cast(null as date) as ended_on from petition p"
            + " join desk_item d on d.matter_id = p.matter_id and d.body_id = hy_body()"
            + " where p.office_id in (select b.id from below b) and p.received_on >= :from"
            + " and p.received_on <= :until and d.state <> 'SEALED_OUT'";

    private CountedSql() {}

    static Query query(EntityManager entities, CountedQuery wanted) {
        boolean limits = CountedQuery.ofLimits(wanted.indicator());
        String day = limits ? "c.due_on" : "p.received_on";
        String row = limits ? "c.id" : "p.id";
        StringBuilder sql = new StringBuilder(BELOW).append(limits ? LIMITS : SUBMISSIONS);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("office", wanted.officeId());
        values.put("whole", wanted.whole());
        values.put("from", wanted.from().atDay(1));
        values.put("until", wanted.until().atEndOfMonth());
        if (limits) {
            values.put("kind", kind(wanted.indicator()).name());
        } else {
            sql.append(narrowed(wanted.indicator()));
        }
        if (limits && wanted.missed()) {
            sql.append(MISSED);
            values.put("today", wanted.today());
        }
        if (wanted.after() != null) {
            sql.append(" and (").append(day).append(", ").append(row).append(") > (:afterDay, :afterRow)");
            values.put("afterDay", wanted.after().on());
            values.put("afterRow", wanted.after().rowId());
        }
        sql.append(" order by day, row_id");
        Query query =
                entities.createNativeQuery(sql.toString(), Tuple.class).setMaxResults(Math.min(wanted.limit(), 100));
        values.forEach(query::setParameter);
        return query;
    }

    private static ClockKind kind(Indicator indicator) {
        return switch (indicator) {
            case INTAKE_IN_TIME -> ClockKind.DISPATCH;
            case NOTICE_IN_TIME -> ClockKind.RECEIPT_NOTICE;
            case CONCLUDED_IN_TIME -> ClockKind.HANDLING;
            default -> ClockKind.ASSIGNED_LIMIT;
        };
    }

    private static String narrowed(Indicator indicator) {
        return switch (indicator) {
            case REPEATED, REPEATED_PERSONS ->
                " and exists (select from merger g where g.matter_id = p.matter_id"
                        + " and g.repetition in ('REPEAT', 'FIRST_HERE'))";
            case ONLINE -> " and p.channel not in ('LETTER', 'BOX', 'HANDED_DOWN', 'VISIT')";
            case COMPLETED -> " and d.state in ('COMPLETED', 'ARCHIVED')";
            default -> "";
        };
    }
}

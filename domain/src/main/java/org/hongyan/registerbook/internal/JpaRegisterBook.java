package org.hongyan.registerbook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import java.util.UUID;
import org.hongyan.matter.MatterState;
import org.hongyan.petition.CollectivePolicy;
import org.hongyan.registerbook.RegisterBook;
import org.hongyan.registerbook.RegisterCounts;
import org.hongyan.registerbook.RegisterLine;
import org.hongyan.registerbook.RegisterPeriod;
import org.jspecify.annotations.Nullable;

/** Reads petitions by body and day of receipt; row security of petition and matter is the net. */
@ApplicationScoped
@Transactional
class JpaRegisterBook implements RegisterBook {

    /** A part of a mixed petition is counted with the whole; what nobody has registered yet is no entry. */
    private static final String ENTRIES = " from petition p join matter m on m.id = p.matter_id"
            + " left join merger g on g.matter_id = p.matter_id and g.repetition = 'REPEAT'"
            + " where p.body_id = hy_body() and p.received_on between :from and :until and p.parted_from is null"
            + " and m.registered_on is not null";

    private static final String PAGE = "select p.id, p.matter_id, p.number, p.received_on, p.channel, p.head_count,"
            + " case when p.nature = 'ACCUSATION' then '' else p.title end as title,"
            + " case when p.nature = 'ACCUSATION' then '' else coalesce((select t.name_masked from petitioner t"
            + " where t.petition_id = p.id and t.seq = 1), '') end as name,"
            + " case when p.nature = 'ACCUSATION' then '' else trim(coalesce((select v.name from division v"
            + " where v.code = p.division_code), '') || ' ' || p.place_detail) end as place,"
            + " m.state, g.matter_id is not null as repeated, p.above_level"
            + ENTRIES;

    private static final String COUNTS =
            "select count(*) as items, count(*) filter (where p.channel = 'VISIT') as visits,"
                    + " coalesce(sum(p.head_count), 0) as persons,"
                    + " coalesce(sum(p.head_count) filter (where p.channel = 'VISIT'), 0) as visit_persons,"
                    + " count(*) filter (where p.channel = 'VISIT' and p.head_count >= " + CollectivePolicy.FROM
                    + ") as collective_visits,"
                    + " coalesce(sum(p.head_count) filter (where p.channel = 'VISIT' and p.head_count >= "
                    + CollectivePolicy.FROM + "), 0)"
                    + " as collective_persons,"
                    + " count(*) filter (where p.channel <> 'VISIT' and p.head_count >= " + CollectivePolicy.FROM
                    + ") as joint_items,"
                    + " count(g.matter_id) as repeats,"
                    + " coalesce(sum(p.head_count) filter (where g.matter_id is not null), 0) as repeat_persons,"
                    + " count(*) filter (where g.matter_id is null) as firsts,"
                    + " count(*) filter (where p.above_level) as above_level"
                    + ENTRIES;

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaRegisterBook() {
        this(null);
    }

    @Inject
    JpaRegisterBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<RegisterLine> page(RegisterPeriod period, @Nullable Place after, int limit) {
        String place = after == null ? "" : " and (p.received_on, p.id) > (:afterOn, :afterId)";
        Query query = of(PAGE + place + " order by p.received_on, p.id", period)
                .setMaxResults(Math.max(1, Math.min(limit, MOST)));
        if (after != null) {
            query.setParameter("afterOn", after.receivedOn()).setParameter("afterId", after.petitionId());
        }
        return tuples(query).stream().map(JpaRegisterBook::line).toList();
    }

    @Override
    public RegisterCounts counts(RegisterPeriod period) {
        Tuple row = tuples(of(COUNTS, period)).get(0);
        return new RegisterCounts(
                number(row, "items"),
                number(row, "visits"),
                number(row, "persons"),
                number(row, "visit_persons"),
                number(row, "collective_visits"),
                number(row, "collective_persons"),
                number(row, "joint_items"),
                number(row, "repeats"),
                number(row, "repeat_persons"),
                number(row, "firsts"),
                number(row, "above_level"));
    }

    private Query of(String sql, RegisterPeriod period) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("from", period.from())
                .setParameter("until", period.until());
    }

    private static RegisterLine line(Tuple row) {
        int heads = number(row, "head_count");
        return new RegisterLine(
                row.get("id", UUID.class),
                row.get("matter_id", UUID.class),
                row.get("number", String.class),
                row.get("received_on", Date.class).toLocalDate(),
                row.get("channel", String.class),
                row.get("title", String.class),
                row.get("name", String.class),
                heads,
                row.get("place", String.class),
                MatterState.valueOf(row.get("state", String.class)),
                CollectivePolicy.collective(heads),
                row.get("repeated", Boolean.class),
                row.get("above_level", Boolean.class));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

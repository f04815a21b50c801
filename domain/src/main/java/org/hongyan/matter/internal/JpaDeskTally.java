package org.hongyan.matter.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskTally;

/** One statement over the index of the work list; a test holds it to what the list shows. */
@ApplicationScoped
@Transactional
class JpaDeskTally implements DeskTally {

    /** Stands in a row on which no clock runs. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final String COUNTED = "select d.state_group, count(*) as n,"
            + " count(*) filter (where d.due_on < :today) as late,"
            + " min(d.due_on) filter (where d.due_on >= :today) as soonest from desk_item d"
            + " where d.body_id = hy_body() and d.state_group = any (string_to_array(:groups, ','))";

    private static final String OF_PERSON = " and (d.handler_id = :handler or d.handler_id is null"
            + " or d.state_group <> all (string_to_array(:named, ',')))";

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaDeskTally() {
        this(null);
    }

    @Inject
    JpaDeskTally(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<DeskGroup, Tally> of(DeskQuery query, LocalDate today) {
        boolean ofPerson = query.choice().handlerId() != null;
        Query statement = entities.createNativeQuery(
                        COUNTED + (ofPerson ? OF_PERSON : "") + " group by d.state_group", Tuple.class)
                .setParameter("today", today)
                .setParameter("groups", names(query.groups()));
        if (ofPerson) {
            statement
                    .setParameter("handler", query.choice().handlerId())
                    .setParameter("named", names(query.choice().named()));
        }
        Map<DeskGroup, Tally> counts = new EnumMap<>(DeskGroup.class);
        for (Tuple row : tuples(statement)) {
            Date next = row.get("soonest", Date.class);
            LocalDate day = next == null || next.toLocalDate().equals(NO_DAY) ? null : next.toLocalDate();
            counts.put(
                    DeskGroup.valueOf(row.get("state_group", String.class)),
                    new Tally(
                            row.get("n", Number.class).intValue(),
                            row.get("late", Number.class).intValue(),
                            day));
        }
        return counts;
    }

    private static String names(Collection<DeskGroup> groups) {
        return groups.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query statement) {
        return statement.getResultList();
    }
}

package org.hongyan.accusation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.accusation.AccusationState;
import org.hongyan.accusation.SpotCheck;
import org.hongyan.accusation.SpotChecks;
import org.hongyan.shared.Ids;

@ApplicationScoped
@Transactional
class JpaSpotChecks implements SpotChecks {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaSpotChecks() {
        this(null);
    }

    @Inject
    JpaSpotChecks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Sample> below(LocalDate until) {
        return Results.of(
                        entities.createNativeQuery("select b.* from accusation_below(:until) b", Tuple.class)
                                .setParameter("until", until),
                        Tuple.class)
                .map(row -> new Sample(
                        row.get("id", UUID.class),
                        row.get("office_id", UUID.class),
                        row.get("number", String.class),
                        day(row, "received_on"),
                        row.get("named", Boolean.class),
                        AccusationState.valueOf(row.get("state", String.class)),
                        day(row, "pass_on_due_on"),
                        day(row, "passed_on_on"),
                        day(row, "notice_due_on"),
                        day(row, "noticed_on"),
                        day(row, "completed_on"),
                        day(row, "feedback_due_on"),
                        day(row, "feedback_on")))
                .toList();
    }

    @Override
    public boolean ask(UUID accusationId, String reason, LocalDate on) {
        return ((Number) entities.createNativeQuery(
                                        "select accusation_check_ask(:id, :accusation, :reason, :on)", Integer.class)
                                .setParameter("id", Ids.next())
                                .setParameter("accusation", accusationId)
                                .setParameter("reason", reason)
                                .setParameter("on", on)
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    @Override
    public List<SpotCheck> all() {
        return entities.createQuery(
                        "select c from SpotCheck c order by case when c.state = :judged then 1 else 0 end,"
                                + " c.askedOn desc, c.id",
                        SpotCheck.class)
                .setParameter("judged", SpotCheck.State.JUDGED)
                .setMaxResults(200)
                .getResultList();
    }

    @Override
    public Optional<SpotCheck> byId(UUID id) {
        return Optional.ofNullable(entities.find(SpotCheck.class, id));
    }

    private static LocalDate day(Tuple row, String column) {
        Object day = row.get(column);
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }
}

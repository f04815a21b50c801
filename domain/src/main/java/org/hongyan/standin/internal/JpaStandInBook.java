package org.hongyan.standin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Role;
import org.hongyan.standin.StandInBook;
import org.hongyan.standin.StandInCause;
import org.jspecify.annotations.Nullable;

/** Reads by row security, writes by the definer functions alone. */
@ApplicationScoped
@Transactional
class JpaStandInBook implements StandInBook {

    private static final String REQUESTS =
            "select q.id, q.role, q.cause, q.reason, q.sender_body_id, q.receiver_body_id,"
                    + " m.name, q.asked_on, q.decide_by, q.decided_on, q.answer from stand_in_request q"
                    + " join staff_member m on m.id = q.asked_by where q.matter_id = :matter order by q.asked_at desc, q.id desc";

    private static final String NAMED =
            "select p.id, p.role, m.name, p.reason, p.sender_body_id, p.named_on, p.ended_on"
                    + " from stand_in p join staff_member m on m.id = p.person_id where p.matter_id = :matter"
                    + " order by p.named_at desc, p.id desc";

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaStandInBook() {
        this(null, null);
    }

    @Inject
    JpaStandInBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<Request> requests(UUID matterId) {
        return tuples(entities.createNativeQuery(REQUESTS, Tuple.class).setParameter("matter", matterId)).stream()
                .map(row -> new Request(
                        row.get("id", UUID.class),
                        Role.valueOf(row.get("role", String.class)),
                        StandInCause.valueOf(row.get("cause", String.class)),
                        row.get("reason", String.class),
                        row.get("sender_body_id", UUID.class),
                        row.get("receiver_body_id", UUID.class),
                        row.get("name", String.class),
                        row.get("asked_on", Date.class).toLocalDate(),
                        row.get("decide_by", Date.class).toLocalDate(),
                        day(row, "decided_on"),
                        row.get("answer", String.class)))
                .toList();
    }

    @Override
    public List<Named> named(UUID matterId) {
        return tuples(entities.createNativeQuery(NAMED, Tuple.class).setParameter("matter", matterId)).stream()
                .map(row -> new Named(
                        row.get("id", UUID.class),
                        Role.valueOf(row.get("role", String.class)),
                        row.get("name", String.class),
                        row.get("reason", String.class),
                        row.get("sender_body_id", UUID.class),
                        row.get("named_on", Date.class).toLocalDate(),
                        day(row, "ended_on")))
                .toList();
    }

    @Override
    public List<Candidate> candidates(UUID matterId, Role role) {
        return tuples(entities.createNativeQuery("select * from stand_in_people(:matter, :role)", Tuple.class)
                        .setParameter("matter", matterId)
                        .setParameter("role", role.name()))
                .stream()
                .map(row -> new Candidate(
                        row.get("person_id", UUID.class),
                        row.get("name", String.class),
                        row.get("barred", Boolean.class)))
                .toList();
    }

    @Override
    public boolean ask(Asked asked) {
        return done(entities.createNativeQuery(
                        "select stand_in_ask(:id, :matter, :role, :cause, :reason, :now, :on, :by)", Integer.class)
                .setParameter("id", Ids.next())
                .setParameter("matter", asked.matterId())
                .setParameter("role", asked.role().name())
                .setParameter("cause", asked.cause().name())
                .setParameter("reason", asked.reason())
                .setParameter("now", now())
                .setParameter("on", asked.on())
                .setParameter("by", asked.decideBy()));
    }

    @Override
    public boolean name(Request request, UUID personId, String reason, LocalDate on) {
        return done(entities.createNativeQuery(
                        "select stand_in_name(:id, :request, :person, :reason, :now, :on)", Integer.class)
                .setParameter("id", Ids.next())
                .setParameter("request", request.id())
                .setParameter("person", personId)
                .setParameter("reason", reason)
                .setParameter("now", now())
                .setParameter("on", on));
    }

    @Override
    public boolean sendBack(Request request, String answer, LocalDate on) {
        return done(entities.createNativeQuery("select stand_in_send_back(:request, :answer, :on)", Integer.class)
                .setParameter("request", request.id())
                .setParameter("answer", answer)
                .setParameter("on", on));
    }

    @Override
    public boolean end(UUID standInId, LocalDate on) {
        return done(entities.createNativeQuery("select stand_in_end(:id, :on)", Integer.class)
                .setParameter("id", standInId)
                .setParameter("on", on));
    }

    private boolean done(Query call) {
        entities.flush();
        return ((Number) call.getSingleResult()).intValue() > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable LocalDate day(Tuple row, String column) {
        Date day = row.get(column, Date.class);
        return day == null ? null : day.toLocalDate();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}

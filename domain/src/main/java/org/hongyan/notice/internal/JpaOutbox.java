package org.hongyan.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hongyan.notice.Lane;
import org.hongyan.notice.Outbox;
import org.hongyan.notice.OutboxFigures;
import org.hongyan.notice.OutboxMessage;
import org.hongyan.notice.OutboxShelf;
import org.hongyan.privacy.KeyPurpose;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.Ids;

/** The outbox in a table: everybody adds, only the jobs take. */
@ApplicationScoped
public class JpaOutbox implements Outbox, OutboxShelf {

    private static final String TAKE = "with due as (select id from outbox where lane = :lane and state = 'QUEUED'"
            + " and next_attempt_at <= :now order by next_attempt_at, id limit :most for update skip locked)"
            + " update outbox o set attempts = o.attempts + 1, next_attempt_at = :until from due where o.id = due.id"
            + " returning o.id as id, o.kind as kind, o.payload as payload, o.attempts as attempts";

    private final EntityManager entities;
    private final KeyRing ring;
    private final Clock clock;

    /** For the proxy. */
    protected JpaOutbox() {
        this(null, null, null);
    }

    @Inject
    public JpaOutbox(EntityManager entities, KeyRing ring, Clock clock) {
        this.entities = entities;
        this.ring = ring;
        this.clock = clock;
    }

    @Override
    public UUID put(Lane lane, String kind, String payload) {
        return add(lane, kind, payload, null);
    }

    @Override
    public void putOnce(Lane lane, String kind, String payload, String onceKey) {
        add(lane, kind, payload, onceKey);
    }

    private UUID add(Lane lane, String kind, String payload, String onceKey) {
        UUID id = Ids.next();
        // without naming the constraint: whoever may add but not read could not name it
        entities.createNativeQuery(
                        "insert into outbox (id, lane, kind, payload, once_key, enqueued_at, next_attempt_at)"
                                + " values (:id, :lane, :kind, :payload, cast(:once as text), :now, :now)"
                                + " on conflict do nothing")
                .setParameter("id", id)
                .setParameter("lane", lane.name())
                .setParameter("kind", kind)
                .setParameter(
                        "payload", ring.seal(KeyPurpose.OUTBOX, payload.getBytes(StandardCharsets.UTF_8), context(id)))
                .setParameter("once", onceKey)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return id;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<OutboxMessage> take(Lane lane, int atMost, Duration lease) {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(TAKE, Tuple.class)
                .setParameter("lane", lane.name())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("until", now.plus(lease).atOffset(ZoneOffset.UTC))
                .setParameter("most", atMost)
                .getResultList();
        return rows.stream().map(row -> message(lane, row)).toList();
    }

    private OutboxMessage message(Lane lane, Tuple row) {
        UUID id = row.get("id", UUID.class);
        byte[] payload = ring.open(KeyPurpose.OUTBOX, row.get("payload", byte[].class), context(id));
        return new OutboxMessage(
                id,
                lane,
                row.get("kind", String.class),
                new String(payload, StandardCharsets.UTF_8),
                row.get("attempts", Number.class).intValue());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void done(OutboxMessage message) {
        finish(message, "DONE", null);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void layAside(OutboxMessage message, String fault) {
        finish(message, "DEAD", fault);
    }

    private void finish(OutboxMessage message, String state, String fault) {
        entities.createNativeQuery("update outbox set state = :state, payload = null, finished_at = :now,"
                        + " last_fault = cast(:fault as text) where id = :id and state = 'QUEUED'")
                .setParameter("state", state)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("fault", fault)
                .setParameter("id", message.id())
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void putBack(OutboxMessage message, String fault, Duration pause) {
        entities.createNativeQuery("update outbox set next_attempt_at = :next, last_fault = :fault"
                        + " where id = :id and state = 'QUEUED' and attempts = :attempt")
                .setParameter("next", clock.instant().plus(pause).atOffset(ZoneOffset.UTC))
                .setParameter("fault", fault)
                .setParameter("id", message.id())
                .setParameter("attempt", message.attempt())
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<OutboxFigures> figures() {
        Instant now = clock.instant();
        return List.of(Lane.values()).stream().map(lane -> figures(lane, now)).toList();
    }

    private OutboxFigures figures(Lane lane, Instant now) {
        Tuple row = (Tuple) entities.createNativeQuery(
                        "select count(*) filter (where state = 'QUEUED') as depth,"
                                + " coalesce(extract(epoch from cast(:now as timestamptz)"
                                + " - min(enqueued_at) filter (where state = 'QUEUED')), 0) as age,"
                                + " count(*) filter (where state = 'DEAD') as dead"
                                + " from outbox where lane = :lane and state <> 'DONE'",
                        Tuple.class)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("lane", lane.name())
                .getSingleResult();
        return new OutboxFigures(lane, number(row, "depth"), Math.max(0, number(row, "age")), number(row, "dead"));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    private static byte[] context(UUID id) {
        return ("outbox/" + id).getBytes(StandardCharsets.UTF_8);
    }
}

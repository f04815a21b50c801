package org.hongyan.audit.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.hongyan.audit.AuditTrail;
import org.hongyan.audit.RequestId;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

@ApplicationScoped
class JpaAuditTrail implements AuditTrail {

    private static final String INSERT = "insert into audit_record (id, recorded_at, actor_kind, actor_id, actor_name,"
            + " office_id, body_id, use_case, matter_id, outcome, refusal, request_id, detail)"
            + " values (:id, :at, :kind, cast(:actor as uuid), :name, cast(:office as uuid), cast(:body as uuid),"
            + " :useCase, cast(:matter as uuid), :outcome, :refusal, :request, cast(:detail as jsonb))";

    private final EntityManager entities;
    private final CurrentActor actors;
    private final RequestId requestId;
    private final Clock clock;

    /** For the proxy. */
    protected JpaAuditTrail() {
        this(null, null, null, null);
    }

    @Inject
    JpaAuditTrail(EntityManager entities, CurrentActor actors, RequestId requestId, Clock clock) {
        this.entities = entities;
        this.actors = actors;
        this.requestId = requestId;
        this.clock = clock;
    }

    @Override
    public void done(String useCase, UUID matterId, Map<String, String> details) {
        add(useCase, matterId, "DONE", null, details);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(String useCase, UUID matterId, String refusal) {
        add(useCase, matterId, "REFUSED", refusal, Map.of());
    }

    private void add(String useCase, UUID matterId, String outcome, String refusal, Map<String, String> details) {
        Actor actor = actors.get();
        JsonObjectBuilder detail = JSON.createObjectBuilder();
        details.forEach(detail::add);
        Instant now = clock.instant();
        entities.createNativeQuery(INSERT)
                .setParameter("id", Ids.next())
                .setParameter("at", now.atOffset(ZoneOffset.UTC))
                .setParameter("kind", actor.kind().name())
                .setParameter("actor", text(actor.personId()))
                .setParameter("name", actor.name())
                .setParameter("office", text(actor.officeId()))
                .setParameter("body", text(actor.bodyId()))
                .setParameter("useCase", useCase)
                .setParameter("matter", text(matterId))
                .setParameter("outcome", outcome)
                .setParameter("refusal", refusal)
                .setParameter("request", requestId.get())
                .setParameter("detail", detail.build().toString())
                .executeUpdate();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}

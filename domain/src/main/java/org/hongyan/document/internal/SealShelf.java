package org.hongyan.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.document.OfficialDocument;
import org.hongyan.document.PaperSafe;
import org.hongyan.document.SealMethod;
import org.hongyan.staff.CurrentActor;

/** The sealed papers of signed documents. */
@ApplicationScoped
class SealShelf {

    private final EntityManager entities;
    private final PaperSafe safe;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected SealShelf() {
        this(null, null, null, null);
    }

    @Inject
    SealShelf(EntityManager entities, PaperSafe safe, CurrentActor actors, Clock clock) {
        this.entities = entities;
        this.safe = safe;
        this.actors = actors;
        this.clock = clock;
    }

    void put(OfficialDocument document, SealMethod method, byte[] pdf) {
        entities.flush();
        entities.createNativeQuery("insert into document_seal (document_id, matter_id, body_id, method, pdf, sha256,"
                        + " sealed_by, sealed_at) values (:id, :matter, :body, :method, :pdf, :hash,"
                        + " cast(:by as uuid), :at)")
                .setParameter("id", document.id())
                .setParameter("matter", document.matterId())
                .setParameter("body", document.bodyId())
                .setParameter("method", method.name())
                .setParameter("pdf", safe.sealPdf(document.id(), pdf))
                .setParameter("hash", PaperSafe.fingerprint(pdf))
                .setParameter(
                        "by",
                        actors.get().personId() == null
                                ? null
                                : actors.get().personId().toString())
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<byte[]> pdf(UUID documentId) {
        List<?> found = entities.createNativeQuery(
                        "select pdf from document_seal where document_id = :id", byte[].class)
                .setParameter("id", documentId)
                .getResultList();
        return found.stream().findFirst().map(column -> safe.openPdf(documentId, (byte[]) column));
    }

    Set<UUID> of(UUID matterId) {
        List<?> found = entities.createNativeQuery(
                        "select document_id from document_seal where matter_id = :matter", UUID.class)
                .setParameter("matter", matterId)
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}

package org.hongyan.reply.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.reply.Confirmations;

@ApplicationScoped
class JpaConfirmations implements Confirmations {

    private static final String ADD = "insert into reply_confirmation (document_id, matter_id, petitioner_id,"
            + " confirmed_at, confirmed_on) values (:document, :matter, :petitioner, :at, :on) on conflict do nothing";

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaConfirmations() {
        this(null);
    }

    @Inject
    JpaConfirmations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean add(UUID documentId, UUID matterId, UUID petitionerId, Instant now, LocalDate on) {
        return entities.createNativeQuery(ADD)
                        .setParameter("document", documentId)
                        .setParameter("matter", matterId)
                        .setParameter("petitioner", petitionerId)
                        .setParameter("at", now.atOffset(ZoneOffset.UTC))
                        .setParameter("on", on)
                        .executeUpdate()
                == 1;
    }

    @Override
    public Set<UUID> of(UUID documentId) {
        return new LinkedHashSet<>(petitioners(documentId));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> petitioners(UUID documentId) {
        return entities.createNativeQuery(
                        "select c.petitioner_id from reply_confirmation c where c.document_id = :document"
                                + " order by c.confirmed_at",
                        UUID.class)
                .setParameter("document", documentId)
                .getResultList();
    }
}

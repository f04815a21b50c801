package org.hongyan.reply.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.reply.ServiceRecord;
import org.hongyan.reply.ServiceRecords;

@ApplicationScoped
class JpaServiceRecords implements ServiceRecords {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaServiceRecords() {
        this(null);
    }

    @Inject
    JpaServiceRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ServiceRecord record) {
        entities.persist(record);
    }

    @Override
    public Optional<ServiceRecord> of(UUID documentId, UUID petitionerId) {
        return entities.createQuery(
                        "select r from ServiceRecord r where r.documentId = :document and r.petitionerId = :petitioner",
                        ServiceRecord.class)
                .setParameter("document", documentId)
                .setParameter("petitioner", petitionerId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ServiceRecord> ofMatter(UUID matterId) {
        return entities.createQuery("select r from ServiceRecord r where r.matterId = :matter", ServiceRecord.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

package org.hongyan.accusation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hongyan.accusation.DisciplineKeyBook;

@ApplicationScoped
class JpaDisciplineKeyBook implements DisciplineKeyBook {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaDisciplineKeyBook() {
        this(null);
    }

    @Inject
    JpaDisciplineKeyBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<UUID> officesWithoutKey() {
        return Results.of(
                        entities.createNativeQuery(
                                "select o.id from office o where o.kind = 'DISC' and o.state = 'ACTIVE' and not exists"
                                        + " (select from discipline_key k where k.office_id = o.id) order by o.id",
                                UUID.class),
                        UUID.class)
                .toList();
    }

    @Override
    public void publish(UUID officeId, String publicKey, Instant at) {
        entities.createNativeQuery("insert into discipline_key (office_id, public_key, made_at)"
                        + " values (:office, :key, :at) on conflict do nothing")
                .setParameter("office", officeId)
                .setParameter("key", publicKey)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}

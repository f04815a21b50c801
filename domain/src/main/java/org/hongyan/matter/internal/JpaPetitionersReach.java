package org.hongyan.matter.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hongyan.matter.PetitionersReach;

@ApplicationScoped
class JpaPetitionersReach implements PetitionersReach {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaPetitionersReach() {
        this(null);
    }

    @Inject
    JpaPetitionersReach(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean anybody(UUID matterId) {
        return (Boolean) entities.createNativeQuery("select petition_reachable(:matter)", Boolean.class)
                .setParameter("matter", matterId)
                .getSingleResult();
    }
}

package org.hongyan.admin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the entity manager injectable; each transaction has its own behind it. */
@ApplicationScoped
public class DeskPersistence {

    @PersistenceContext(unitName = "hongyan")
    private EntityManager entities;

    @Produces
    EntityManager entities() {
        return entities;
    }
}

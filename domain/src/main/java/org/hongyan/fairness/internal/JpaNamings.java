package org.hongyan.fairness.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hongyan.fairness.ComplainedOf;
import org.hongyan.fairness.Namings;
import org.hongyan.shared.ReadOnce;

@ApplicationScoped
class JpaNamings implements Namings {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaNamings() {
        this(null);
    }

    @Inject
    JpaNamings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ComplainedOf naming) {
        entities.persist(naming);
        entities.flush();
    }

    @Override
    @ReadOnce
    public List<ComplainedOf> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select c from ComplainedOf c where c.matterId = :matter order by c.namedOn, c.id",
                        ComplainedOf.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

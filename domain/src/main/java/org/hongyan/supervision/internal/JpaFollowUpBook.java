package org.hongyan.supervision.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.supervision.FollowUp;
import org.hongyan.supervision.FollowUpBook;

@ApplicationScoped
@Transactional
class JpaFollowUpBook implements FollowUpBook {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaFollowUpBook() {
        this(null);
    }

    @Inject
    JpaFollowUpBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(FollowUp followUp) {
        entities.persist(followUp);
    }

    @Override
    public Optional<FollowUp> byId(UUID id) {
        return Optional.ofNullable(entities.find(FollowUp.class, id));
    }

    @Override
    public List<FollowUp> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select f from FollowUp f where f.matterId = :matter order by f.recordedAt, f.id",
                        FollowUp.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

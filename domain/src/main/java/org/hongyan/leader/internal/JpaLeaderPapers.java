package org.hongyan.leader.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hongyan.leader.LeaderPapers;
import org.hongyan.leader.Reception;

@ApplicationScoped
class JpaLeaderPapers implements LeaderPapers {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaLeaderPapers() {
        this(null);
    }

    @Inject
    JpaLeaderPapers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Reception reception) {
        entities.persist(reception);
    }

    @Override
    public List<Reception> receptions(UUID matterId) {
        return entities.createQuery(
                        "select r from Reception r where r.matterId = :matter order by r.beginsAt, r.id",
                        Reception.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

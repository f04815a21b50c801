package org.hongyan.petition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hongyan.petition.Agent;
import org.hongyan.petition.Agents;

@ApplicationScoped
@Transactional
class JpaAgents implements Agents {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaAgents() {
        this(null);
    }

    @Inject
    JpaAgents(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Agent agent) {
        entities.persist(agent);
        entities.flush();
    }

    @Override
    public List<Agent> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select a from Agent a where a.matterId = :matter order by a.enteredOn, a.id", Agent.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

package org.hongyan.procedure.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.procedure.PreparedStep;
import org.hongyan.procedure.PreparedSteps;

@ApplicationScoped
class JpaPreparedSteps implements PreparedSteps {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaPreparedSteps() {
        this(null);
    }

    @Inject
    JpaPreparedSteps(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(PreparedStep step) {
        entities.persist(step);
    }

    @Override
    public Optional<PreparedStep> pending(UUID matterId) {
        return ofMatter(matterId).stream()
                .filter(step -> step.state() == PreparedStep.State.PENDING)
                .findFirst();
    }

    @Override
    public List<PreparedStep> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select p from PreparedStep p where p.matterId = :matter order by p.preparedAt desc, p.id desc",
                        PreparedStep.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

package org.hongyan.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.commitment.Assistance;
import org.hongyan.commitment.Commitment;
import org.hongyan.commitment.Commitments;

@ApplicationScoped
class JpaCommitments implements Commitments {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaCommitments() {
        this(null);
    }

    @Inject
    JpaCommitments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Commitment commitment) {
        entities.persist(commitment);
    }

    @Override
    public void add(Assistance assistance) {
        entities.persist(assistance);
    }

    @Override
    public List<Commitment> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select c from Commitment c where c.matterId = :matter order by c.dueOn, c.id",
                        Commitment.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public Optional<Commitment> byId(UUID id) {
        return Optional.ofNullable(entities.find(Commitment.class, id));
    }

    @Override
    public List<Assistance> help(UUID matterId) {
        return entities.createQuery(
                        "select a from Assistance a where a.matterId = :matter order by a.appliedOn, a.id",
                        Assistance.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

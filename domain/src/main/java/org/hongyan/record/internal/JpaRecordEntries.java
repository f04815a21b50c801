package org.hongyan.record.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hongyan.record.LeaderInstruction;
import org.hongyan.record.OutsideOpinion;
import org.hongyan.record.RecordEntries;

@ApplicationScoped
class JpaRecordEntries implements RecordEntries {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaRecordEntries() {
        this(null);
    }

    @Inject
    JpaRecordEntries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(OutsideOpinion opinion) {
        entities.persist(opinion);
    }

    @Override
    public void add(LeaderInstruction instruction) {
        entities.persist(instruction);
    }

    @Override
    public List<OutsideOpinion> opinions(UUID matterId) {
        return entities.createQuery(
                        "select o from OutsideOpinion o where o.matterId = :matter order by o.givenOn, o.id",
                        OutsideOpinion.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public List<LeaderInstruction> instructions(UUID matterId) {
        return entities.createQuery(
                        "select i from LeaderInstruction i where i.matterId = :matter order by i.givenOn, i.id",
                        LeaderInstruction.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

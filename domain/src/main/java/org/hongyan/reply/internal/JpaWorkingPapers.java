package org.hongyan.reply.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hongyan.reply.DemandFinding;
import org.hongyan.reply.WorkingNote;
import org.hongyan.reply.WorkingPapers;

@ApplicationScoped
class JpaWorkingPapers implements WorkingPapers {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaWorkingPapers() {
        this(null);
    }

    @Inject
    JpaWorkingPapers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(WorkingNote note) {
        entities.persist(note);
    }

    @Override
    public void add(DemandFinding finding) {
        entities.persist(finding);
    }

    @Override
    public List<WorkingNote> notes(UUID matterId) {
        return entities.createQuery(
                        "select n from WorkingNote n where n.matterId = :matter order by n.recordedAt, n.id",
                        WorkingNote.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public List<DemandFinding> findings(UUID matterId) {
        return entities.createQuery("select f from DemandFinding f where f.matterId = :matter", DemandFinding.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

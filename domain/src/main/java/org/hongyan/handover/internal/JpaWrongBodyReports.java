package org.hongyan.handover.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hongyan.handover.WrongBodyReport;
import org.hongyan.handover.WrongBodyReports;

@ApplicationScoped
@Transactional
class JpaWrongBodyReports implements WrongBodyReports {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaWrongBodyReports() {
        this(null);
    }

    @Inject
    JpaWrongBodyReports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(WrongBodyReport report) {
        entities.persist(report);
    }

    @Override
    public List<WrongBodyReport> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select w from WrongBodyReport w where w.matterId = :matter order by w.reportedOn, w.id",
                        WrongBodyReport.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

package org.hongyan.annual.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hongyan.annual.AnnualFigure;
import org.hongyan.annual.AnnualReport;
import org.hongyan.annual.AnnualReports;
import org.hongyan.staff.CurrentActor;

@ApplicationScoped
@Transactional
class JpaAnnualReports implements AnnualReports {

    private final EntityManager entities;
    private final CurrentActor actors;

    /** For the proxy. */
    protected JpaAnnualReports() {
        this(null, null);
    }

    @Inject
    JpaAnnualReports(EntityManager entities, CurrentActor actors) {
        this.entities = entities;
        this.actors = actors;
    }

    @Override
    public Optional<AnnualReport> of(int year) {
        return entities.createQuery(
                        "select r from AnnualReport r where r.bodyId = :body and r.year = :year", AnnualReport.class)
                .setParameter("body", actors.get().bodyId())
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(AnnualReport report) {
        entities.persist(report);
    }

    @Override
    public List<AnnualReport> all() {
        return entities.createQuery(
                        "select r from AnnualReport r where r.bodyId = :body order by r.year desc", AnnualReport.class)
                .setParameter("body", actors.get().bodyId())
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<AnnualFigure> figures(int year) {
        List<Tuple> rows = entities.createNativeQuery("select part, name, n from annual_figures(:year)", Tuple.class)
                .setParameter("year", year)
                .getResultList();
        return rows.stream()
                .map(row -> new AnnualFigure(
                        AnnualFigure.Part.valueOf(row.get("part", String.class)),
                        row.get("name", String.class),
                        row.get("n", Number.class).longValue()))
                .toList();
    }
}

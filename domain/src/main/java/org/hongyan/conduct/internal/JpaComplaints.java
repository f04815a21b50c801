package org.hongyan.conduct.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.conduct.Complaints;
import org.hongyan.conduct.ConductAbout;
import org.hongyan.conduct.ConductComplaint;
import org.hongyan.conduct.ConductTarget;
import org.hongyan.conduct.OwnComplaint;
import org.hongyan.shared.Ids;

/** Reads by row security; hands in by the definer function alone. */
@ApplicationScoped
@Transactional
class JpaComplaints implements Complaints {

    private final EntityManager entities;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaComplaints() {
        this(null);
    }

    @Inject
    JpaComplaints(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ConductTarget> targets(UUID matterId) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select about, body_name, to_name from conduct_targets(:matter)", Tuple.class)
                .setParameter("matter", matterId)
                .getResultList();
        return rows.stream()
                .map(row -> new ConductTarget(
                        ConductAbout.valueOf(row.get("about", String.class)),
                        row.get("body_name", String.class),
                        row.get("to_name", String.class)))
                .toList();
    }

    @Override
    public List<OwnComplaint> own(UUID matterId) {
        return entities.createQuery(
                        "select new org.hongyan.conduct.OwnComplaint(c.aboutBody, c.said, c.madeOn, c.dueOn, c.finding,"
                                + " c.answer, c.answeredOn) from ConductComplaint c where c.matterId = :matter"
                                + " order by c.madeOn desc, c.id desc",
                        OwnComplaint.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public boolean raise(String number, ConductAbout about, String said, LocalDate on, LocalDate due) {
        Object raised = entities.createNativeQuery(
                        "select conduct_raise(:id, :number, :about, :said, :on, :due)", Integer.class)
                .setParameter("id", Ids.next())
                .setParameter("number", number)
                .setParameter("about", about.name())
                .setParameter("said", said)
                .setParameter("on", on)
                .setParameter("due", due)
                .getSingleResult();
        return ((Number) raised).intValue() > 0;
    }

    @Override
    public List<ConductComplaint> list(boolean answered, int limit) {
        String which = answered
                ? "where c.answeredOn is not null order by c.answeredOn desc, c.id desc"
                : "where c.answeredOn is null order by c.dueOn, c.id";
        return entities.createQuery("select c from ConductComplaint c " + which, ConductComplaint.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<ConductComplaint> byId(UUID id) {
        return Optional.ofNullable(entities.find(ConductComplaint.class, id));
    }
}

package org.hongyan.matter.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterInHand;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.OfficeNotOpen;
import org.hongyan.shared.ReadOnce;
import org.hongyan.shared.RefusedException;

@ApplicationScoped
class JpaMatters implements Matters {

    /** The office for which somebody acts, if it may only look; the passing of the days goes on there. */
    private static final String SUSPENDED = "select o.name from office o where o.id = hy_office()"
            + " and hy_actor() is not null and o.state <> 'ACTIVE'";

    private final EntityManager entities;
    private final AuditSubject subject;
    private final Event<MatterInHand> inHand;

    /** For the proxy. */
    protected JpaMatters() {
        this(null, null, null);
    }

    @Inject
    JpaMatters(EntityManager entities, AuditSubject subject, Event<MatterInHand> inHand) {
        this.entities = entities;
        this.subject = subject;
        this.inHand = inHand;
    }

    @Override
    public Optional<Matter> byId(UUID id) {
        return Optional.ofNullable(entities.find(Matter.class, id));
    }

    @Override
    public Optional<Matter> byNumber(String number) {
        return entities.createQuery("select m from Matter m where m.number = :number", Matter.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Matter forChange(UUID id) {
        subject.matter(id);
        Matter matter = entities.find(Matter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (matter == null) {
            throw new RefusedException(new MatterNotFound());
        }
        suspendedOffice().ifPresent(office -> {
            throw new RefusedException(new OfficeNotOpen(office));
        });
        inHand.fire(new MatterInHand(matter));
        return matter;
    }

    @SuppressWarnings("unchecked")
    private Optional<String> suspendedOffice() {
        List<String> names = entities.createNativeQuery(SUSPENDED, String.class).getResultList();
        return names.stream().findFirst();
    }

    @Override
    public void add(Matter matter, List<String> demands) {
        subject.matter(matter.id());
        entities.persist(matter);
        for (int i = 0; i < demands.size(); i++) {
            entities.persist(new Demand(matter.id(), i + 1, demands.get(i)));
        }
    }

    @Override
    @ReadOnce
    public List<Demand> demands(UUID matterId) {
        return entities.createQuery("select d from Demand d where d.matterId = :matter order by d.seq", Demand.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public long nextSerial() {
        return ((Number) entities.createNativeQuery("select nextval('petition_serial')", Long.class)
                        .getSingleResult())
                .longValue();
    }
}

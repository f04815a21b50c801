package org.hongyan.petition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.petition.CongressClass;
import org.hongyan.petition.CongressMark;
import org.hongyan.petition.CongressMarks;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

@ApplicationScoped
@Transactional
class JpaCongressMarks implements CongressMarks {

    private final EntityManager entities;
    private final CurrentActor actors;
    private final Offices offices;

    /** For the proxy. */
    protected JpaCongressMarks() {
        this(null, null, null);
    }

    @Inject
    JpaCongressMarks(EntityManager entities, CurrentActor actors, Offices offices) {
        this.entities = entities;
        this.actors = actors;
        this.offices = offices;
    }

    @Override
    public boolean classes() {
        return offices.byId(actors.get().officeId())
                .filter(one -> one.kind() == OfficeKind.NPC)
                .isPresent();
    }

    @Override
    public void add(CongressMark mark) {
        // the policy asks for the standing as it has just become
        entities.flush();
        entities.persist(mark);
    }

    @Override
    public Optional<CongressClass> of(UUID matterId) {
        return Optional.ofNullable(entities.find(CongressMark.class, matterId)).map(CongressMark::chosen);
    }
}

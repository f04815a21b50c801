package org.hongyan.hearing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.hearing.Hearing;
import org.hongyan.hearing.Hearings;

@ApplicationScoped
class JpaHearings implements Hearings {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaHearings() {
        this(null);
    }

    @Inject
    JpaHearings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Hearing hearing) {
        entities.persist(hearing);
    }

    @Override
    public Optional<Hearing> open(UUID matterId) {
        return ofMatter(matterId).stream().filter(one -> one.state().open()).findFirst();
    }

    @Override
    public List<Hearing> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select h from Hearing h where h.matterId = :matter order by h.beginsAt desc, h.id desc",
                        Hearing.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

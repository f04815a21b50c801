package org.hongyan.procedure.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hongyan.procedure.Withdrawal;
import org.hongyan.procedure.Withdrawals;

@ApplicationScoped
class JpaWithdrawals implements Withdrawals {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaWithdrawals() {
        this(null);
    }

    @Inject
    JpaWithdrawals(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Withdrawal withdrawal) {
        entities.persist(withdrawal);
    }

    @Override
    public List<Withdrawal> open(UUID matterId) {
        return entities.createQuery(
                        "select w from Withdrawal w where w.matterId = :matter and w.state = :asked"
                                + " order by w.recordedAt, w.id",
                        Withdrawal.class)
                .setParameter("matter", matterId)
                .setParameter("asked", Withdrawal.State.ASKED)
                .getResultList();
    }
}

package org.hongyan.procedure.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.petition.Petitioner;
import org.hongyan.procedure.Withdrawal;
import org.hongyan.procedure.Withdrawals;
import org.hongyan.shared.Ids;

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

    @Override
    public boolean askByProof(String number, LocalDate on, Instant now) {
        return changed(entities.createNativeQuery("select withdrawal_ask(:id, :number, :on, :now)", Integer.class)
                .setParameter("id", Ids.next())
                .setParameter("number", number)
                .setParameter("on", on)
                .setParameter("now", now.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public boolean undoByProof(String number, LocalDate on) {
        return changed(entities.createNativeQuery("select withdrawal_undo(:number, :on)", Integer.class)
                .setParameter("number", number)
                .setParameter("on", on));
    }

    @Override
    public boolean leave(UUID petitionerId, LocalDate on) {
        boolean gone = changed(entities.createNativeQuery("select petitioner_leave(:petitioner, :on)", Integer.class)
                .setParameter("petitioner", petitionerId)
                .setParameter("on", on));
        // petitioners read before know nothing of it
        entities.flush();
        Petitioner read = entities.find(Petitioner.class, petitionerId);
        if (read != null) {
            entities.refresh(read);
        }
        return gone;
    }

    @Override
    public Optional<LocalDate> allAsked(String number) {
        return Optional.ofNullable(entities.createNativeQuery("select withdrawal_all_asked(:number)", LocalDate.class)
                        .setParameter("number", number)
                        .getSingleResult())
                .map(LocalDate.class::cast);
    }

    private static boolean changed(Query call) {
        return ((Number) call.getSingleResult()).intValue() > 0;
    }
}

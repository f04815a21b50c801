package org.hongyan.exchange.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hongyan.exchange.CoHandlingStep;
import org.hongyan.exchange.CoHandlingSteps;
import org.hongyan.shared.Ids;

@ApplicationScoped
@Transactional
class JpaCoHandlingSteps implements CoHandlingSteps {

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    protected JpaCoHandlingSteps() {
        this(null, null);
    }

    @Inject
    JpaCoHandlingSteps(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void add(CoHandlingStep step) {
        entities.flush();
        entities.persist(step);
    }

    @Override
    public List<CoHandlingStep> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select s from CoHandlingStep s where s.matterId = :matter order by s.decidedOn, s.id",
                        CoHandlingStep.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public boolean name(Naming naming) {
        entities.flush();
        return ((Number) entities.createNativeQuery(
                                        "select co_handler_name(:id, :step, :call, :body, :until, :document, :reason, :now, :day)",
                                        Integer.class)
                                .setParameter("id", Ids.next())
                                .setParameter("step", Ids.next())
                                .setParameter("call", naming.callId())
                                .setParameter("body", naming.bodyId())
                                .setParameter("until", naming.until())
                                .setParameter("document", naming.documentId())
                                .setParameter("reason", naming.reason())
                                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .setParameter("day", naming.on())
                                .getSingleResult())
                        .intValue()
                == 1;
    }
}

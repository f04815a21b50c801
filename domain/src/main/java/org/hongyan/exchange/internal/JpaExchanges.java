package org.hongyan.exchange.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.exchange.Exchange;
import org.hongyan.exchange.Exchanges;

@ApplicationScoped
@Transactional
class JpaExchanges implements Exchanges {

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    protected JpaExchanges() {
        this(null, null);
    }

    @Inject
    JpaExchanges(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void add(Exchange exchange) {
        entities.persist(exchange);
    }

    @Override
    public void addAndCall(Exchange exchange) {
        entities.persist(exchange);
        entities.flush();
        int called = ((Number) entities.createNativeQuery("select exchange_call(:exchange, :now)", Integer.class)
                        .setParameter("exchange", exchange.id())
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .intValue();
        if (called != 1) {
            throw new IllegalStateException("nobody was called into the matter by " + exchange.id());
        }
    }

    @Override
    public Optional<Exchange> byId(UUID id) {
        return Optional.ofNullable(entities.find(Exchange.class, id));
    }

    @Override
    public Optional<UUID> matterOf(UUID id) {
        return entities.createQuery("select e.matterId from Exchange e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Exchange> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select e from Exchange e where e.matterId = :matter order by e.sentAt, e.id", Exchange.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}

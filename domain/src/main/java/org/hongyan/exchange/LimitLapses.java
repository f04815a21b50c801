package org.hongyan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hongyan.handover.ReportSent;
import org.hongyan.staff.CurrentActor;

/** A report in time makes the wish for a later limit pointless. */
@ApplicationScoped
class LimitLapses {

    private final Exchanges exchanges;
    private final CurrentActor actors;

    /** For the proxy. */
    protected LimitLapses() {
        this(null, null);
    }

    @Inject
    LimitLapses(Exchanges exchanges, CurrentActor actors) {
        this.exchanges = exchanges;
        this.actors = actors;
    }

    void reported(@Observes ReportSent event) {
        exchanges.ofMatter(event.matter().id()).stream()
                .filter(one -> one.kind() == ExchangeKind.EXTENSION
                        && one.open()
                        && one.senderBodyId().equals(actors.get().bodyId()))
                .forEach(Exchange::lapse);
    }
}

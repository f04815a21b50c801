package org.hongyan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hongyan.handover.LetterCopies;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Copies the own body has sent: the letter that hands the matter over names their receivers. */
@ApplicationScoped
class SentCopies implements LetterCopies {

    private final Exchanges exchanges;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected SentCopies() {
        this(null, null, null);
    }

    @Inject
    SentCopies(Exchanges exchanges, Offices offices, CurrentActor actors) {
        this.exchanges = exchanges;
        this.offices = offices;
        this.actors = actors;
    }

    @Override
    public List<String> of(UUID matterId) {
        UUID own = actors.get().bodyId();
        return exchanges.ofMatter(matterId).stream()
                .filter(one ->
                        one.kind() == ExchangeKind.COPY && one.senderBodyId().equals(own))
                .sorted(Comparator.comparing(Exchange::sentOn).thenComparing(Exchange::id))
                .flatMap(one -> offices.unit(one.receiverBodyId()).map(Unit::name).stream())
                .distinct()
                .toList();
    }
}

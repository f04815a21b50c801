package org.hongyan.admin.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.exchange.CoHandlingStep;
import org.hongyan.exchange.CoHandlingSteps;
import org.hongyan.exchange.Exchange;
import org.hongyan.exchange.ExchangeOffers;
import org.hongyan.exchange.Exchanges;

/** What bodies asked and told each other, on the case page, for the two ends of each, and what waits for an answer. */
@Named
@RequestScoped
public class ExchangesPage {

    @Inject
    private Exchanges exchanges;

    @Inject
    private ExchangeOffers offers;

    @Inject
    private CoHandlingSteps steps;

    @Inject
    private CasePage casePage;

    @Inject
    private HandoverTree names;

    private List<Exchange> all;
    private Set<UUID> waiting;
    private Map<UUID, CoHandlingStep> next;

    /** True if there is anything to see. */
    public boolean isShown() {
        return !getAll().isEmpty();
    }

    /** The latest first. */
    public List<Exchange> getAll() {
        if (all == null) {
            all = new ArrayList<>(exchanges.ofMatter(casePage.getMatter().id()));
            java.util.Collections.reverse(all);
        }
        return all;
    }

    /** How it went on after that request led to nothing, or null. */
    public CoHandlingStep next(Exchange one) {
        if (next == null) {
            next = steps.ofMatter(casePage.getMatter().id()).stream()
                    .collect(Collectors.toMap(CoHandlingStep::exchangeId, step -> step));
        }
        return next.get(one.id());
    }

    /** True if this desk is to answer it. */
    public boolean waits(Exchange one) {
        if (waiting == null) {
            waiting = offers.toAnswer(casePage.getMatter()).stream()
                    .map(Exchange::id)
                    .collect(Collectors.toSet());
        }
        return waiting.contains(one.id());
    }

    /** The body's name, or the village's. */
    public String receiver(Exchange one) {
        return one.receiverBodyId() == null ? one.village() : names.name(one.receiverBodyId());
    }

    public String name(UUID bodyId) {
        return names.name(bodyId);
    }
}

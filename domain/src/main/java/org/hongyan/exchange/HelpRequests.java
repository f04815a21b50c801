package org.hongyan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.FieldError;
import org.hongyan.tenant.Unit;

/** Sends a request for help, whoever decided that it is sent. */
@ApplicationScoped
class HelpRequests {

    private final ExchangeDesk desk;
    private final ExchangePapers papers;
    private final Exchanges exchanges;
    private final ClockBook clocks;

    /** For the proxy. */
    protected HelpRequests() {
        this(null, null, null, null);
    }

    @Inject
    HelpRequests(ExchangeDesk desk, ExchangePapers papers, Exchanges exchanges, ClockBook clocks) {
        this.desk = desk;
        this.papers = papers;
        this.exchanges = exchanges;
        this.clocks = clocks;
    }

    /** A coming working day before the lead's own. */
    void day(FieldChecks checks, UUID matterId, LocalDate dueOn) {
        desk.comingDay(checks, "/day", dueOn);
        ExchangeDesk.add(checks, beforeTheLeads(matterId, dueOn));
    }

    /** Sends it; the body gets its part and the letter. */
    Exchange send(Matter matter, Unit body, String task, String facts, LocalDate dueOn) {
        Exchange asked = Exchange.to(matter.id(), ExchangeKind.CO_HANDLING, body, task, dueOn, desk.actor(), desk.now())
                .with(facts);
        asked.wordedIn(papers.coHandling(matter, asked, body));
        exchanges.addAndCall(asked);
        return asked;
    }

    private List<FieldError> beforeTheLeads(UUID matterId, LocalDate dueOn) {
        return Stream.of(ClockKind.HANDLING, ClockKind.ASSIGNED_LIMIT)
                .flatMap(kind -> clocks.running(matterId, kind).stream())
                .map(MatterClock::dueOn)
                .min(LocalDate::compareTo)
                .filter(own -> dueOn != null && !dueOn.isBefore(own))
                .map(own -> List.of(new FieldError("/day", "limit.notBeforeOwn", own)))
                .orElse(List.of());
    }
}

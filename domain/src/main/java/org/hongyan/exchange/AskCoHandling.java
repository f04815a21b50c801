package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Unit;

/**
 * The holder asks another body for its opinion on a part of the matter (协办). The lead stays with the holder, who alone
 * answers the petitioner; the co-handler's day lies before the lead's own.
 */
@UseCase
@LegalBasis("信访工作条例 第二十四条、第三十一条")
public class AskCoHandling {

    /**
     * As written on the page.
     *
     * @param task what is asked of the co-handler
     * @param facts what it has to know, without the petitioner's name; may be empty
     */
    public record Order(UUID matterId, UUID bodyId, String task, String facts, LocalDate dueOn) {}

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePapers papers;

    @Inject
    private Partners partners;

    @Inject
    private Exchanges exchanges;

    @Inject
    private ClockBook clocks;

    /** Returns the id of the question. */
    @Requires(Permission.HANDLE)
    public UUID ask(Order order) {
        Matter matter = desk.open(order.matterId(), ExchangeKind.CO_HANDLING);
        FieldChecks checks = new FieldChecks()
                .unless(order.bodyId() != null, "/bodyId", "receiver.missing")
                .required("/words", order.task(), FieldChecks.LONG)
                .optional("/facts", order.facts(), FieldChecks.LONG);
        desk.comingDay(checks, "/day", order.dueOn());
        ExchangeDesk.add(checks, beforeTheLeads(matter, order.dueOn()));
        checks.done();
        Unit body = partners.require(matter.id(), ExchangeKind.CO_HANDLING, order.bodyId());
        Exchange asked = Exchange.to(
                        matter.id(),
                        ExchangeKind.CO_HANDLING,
                        body,
                        order.task(),
                        order.dueOn(),
                        desk.actor(),
                        desk.now())
                .with(order.facts());
        asked.wordedIn(papers.coHandling(matter, asked, body));
        exchanges.addAndCall(asked);
        desk.told(
                matter.id(),
                "CO_HANDLING_ASKED",
                Map.of("receiver", body.name(), "until", order.dueOn().toString()));
        return asked.id();
    }

    private List<FieldError> beforeTheLeads(Matter matter, LocalDate dueOn) {
        return Stream.of(ClockKind.HANDLING, ClockKind.ASSIGNED_LIMIT)
                .flatMap(kind -> clocks.running(matter.id(), kind).stream())
                .map(MatterClock::dueOn)
                .min(LocalDate::compareTo)
                .filter(own -> dueOn != null && !dueOn.isBefore(own))
                .map(own -> List.of(new FieldError("/day", "limit.notBeforeOwn", own)))
                .orElse(List.of());
    }
}

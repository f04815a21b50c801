package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.reply.FieldChecks;
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
    private HelpRequests requests;

    @Inject
    private Partners partners;

    /** Returns the id of the question. */
    @Requires(Permission.HANDLE)
    public UUID ask(Order order) {
        Matter matter = desk.open(order.matterId(), ExchangeKind.CO_HANDLING);
        FieldChecks checks = new FieldChecks()
                .unless(order.bodyId() != null, "/bodyId", "receiver.missing")
                .required("/words", order.task(), FieldChecks.LONG)
                .optional("/facts", order.facts(), FieldChecks.LONG);
        requests.day(checks, matter.id(), order.dueOn());
        checks.done();
        Unit body = partners.require(matter.id(), ExchangeKind.CO_HANDLING, order.bodyId());
        Exchange asked = requests.send(matter, body, order.task(), order.facts(), order.dueOn());
        desk.told(
                matter.id(),
                "CO_HANDLING_ASKED",
                Map.of("receiver", body.name(), "until", order.dueOn().toString()));
        return asked.id();
    }
}

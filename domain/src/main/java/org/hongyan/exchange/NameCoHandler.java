package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Unit;

/**
 * The common superior names who helps the lead, even the body that would not; whoever is named helps and does not refuse. Or
 * it says that the lead goes on alone.
 */
@UseCase
@LegalBasis("信访工作条例 第二十四条、第三十一条；domain.md §3.3")
public class NameCoHandler {

    /**
     * As written on the page.
     *
     * @param named true to name a body, false for nobody; null if nothing was chosen
     * @param dueOn by when the body gives its opinion
     */
    public record Decision(UUID callId, Boolean named, UUID bodyId, LocalDate dueOn, String reason) {}

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePapers papers;

    @Inject
    private CoHandlingSteps steps;

    @Inject
    private HelpRequests requests;

    @Inject
    private Partners partners;

    @Inject
    private Matters matters;

    /** Answers the lead's call. */
    @Requires({Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public void decide(Decision decision) {
        Exchange call = desk.asked(decision.callId(), ExchangeKind.CO_HANDLER_CALL);
        Matter matter = matters.forChange(call.matterId());
        FieldChecks checks = new FieldChecks()
                .unless(decision.named() != null, "/way", "way.missing")
                .required("/answer", decision.reason(), FieldChecks.LONG);
        if (Boolean.TRUE.equals(decision.named())) {
            checks.unless(decision.bodyId() != null, "/bodyId", "receiver.missing");
            requests.day(checks, matter.id(), decision.dueOn());
        }
        checks.done();
        if (decision.named()) {
            name(matter, call, decision);
        } else {
            CoHandlingStep before = steps.before(call).orElseThrow();
            steps.add(
                    CoHandlingStep.without(call, before.aboutBodyId(), decision.reason(), desk.actor(), desk.today()));
        }
        UUID letter = papers.instruction(matter, call, decision.reason());
        call.answer(decision.reason(), "", letter, desk.actor(), desk.today());
        if (decision.named()) {
            desk.told(
                    matter.id(),
                    "CO_HANDLER_NAMED",
                    Map.of(
                            "receiver",
                            desk.name(decision.bodyId()),
                            "until",
                            decision.dueOn().toString()));
        } else {
            desk.told(matter.id(), "CO_HANDLER_NOT_NAMED", Map.of("receiver", desk.name(call.senderBodyId())));
        }
    }

    private void name(Matter matter, Exchange call, Decision decision) {
        Unit body = partners.nameable(call).stream()
                .filter(one -> one.id().equals(decision.bodyId()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NotAmongThose(desk.name(decision.bodyId()))));
        UUID letter = papers.naming(matter, call, body, decision.reason());
        boolean done = steps.name(new CoHandlingSteps.Naming(
                call.id(),
                body.id(),
                decision.dueOn(),
                letter,
                decision.reason().strip(),
                desk.today()));
        if (!done) {
            throw new RefusedException(new NotAmongThose(body.name()));
        }
    }
}

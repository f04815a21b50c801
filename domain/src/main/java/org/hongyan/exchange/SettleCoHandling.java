package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.exchange.CoHandlingStep.Way;
import org.hongyan.handover.Disputes;
import org.hongyan.matter.Matter;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Unit;

/**
 * A body will not help, or has not answered by its day: the lead asks another one, asks the common superior to name one, or
 * goes on without and says why. The lead stays the lead and its limits stay as they are.
 */
@UseCase
@LegalBasis("信访工作条例 第二十四条、第三十一条；domain.md §3.3")
public class SettleCoHandling {

    /**
     * As written on the page.
     *
     * @param way ANOTHER, SUPERIOR or WITHOUT; null if nothing was chosen
     * @param bodyId the other body, for ANOTHER
     * @param dueOn by when it answers, for ANOTHER
     */
    public record Choice(UUID exchangeId, Way way, UUID bodyId, LocalDate dueOn, String reason) {}

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePapers papers;

    @Inject
    private Exchanges exchanges;

    @Inject
    private CoHandlingSteps steps;

    @Inject
    private HelpRequests requests;

    @Inject
    private Partners partners;

    @Inject
    private Disputes disputes;

    @Inject
    private Deadlines deadlines;

    /** Decides how it goes on. */
    @Requires(Permission.HANDLE)
    public void settle(Choice choice) {
        Exchange asked = desk.own(choice.exchangeId(), ExchangeKind.CO_HANDLING);
        Matter matter = desk.open(asked.matterId(), ExchangeKind.CO_HANDLING);
        if (!CoHandlingPolicy.goesBack(asked, steps.ofMatter(matter.id()), desk.today())) {
            throw new RefusedException(new ExchangeOver());
        }
        check(matter, choice);
        asked.lapse();
        String body = desk.name(asked.receiverBodyId());
        switch (choice.way()) {
            case ANOTHER -> another(matter, asked, choice, body);
            case SUPERIOR -> superior(matter, asked, choice.reason(), body);
            case WITHOUT -> {
                steps.add(CoHandlingStep.without(
                        asked, asked.receiverBodyId(), choice.reason(), desk.actor(), desk.today()));
                desk.told(matter.id(), "CO_HANDLING_GIVEN_UP", Map.of("receiver", body));
            }
            default -> throw new IllegalArgumentException(choice.way().name());
        }
    }

    private void check(Matter matter, Choice choice) {
        FieldChecks checks = new FieldChecks()
                .unless(choice.way() != null && choice.way() != Way.NAMED, "/way", "way.missing")
                .required("/answer", choice.reason(), FieldChecks.LONG);
        if (choice.way() == Way.ANOTHER) {
            checks.unless(choice.bodyId() != null, "/bodyId", "receiver.missing");
            requests.day(checks, matter.id(), choice.dueOn());
        }
        checks.done();
    }

    private void another(Matter matter, Exchange asked, Choice choice, String body) {
        Unit other = partners.require(matter.id(), ExchangeKind.CO_HANDLING, choice.bodyId());
        Exchange next = requests.send(matter, other, asked.words(), asked.facts(), choice.dueOn());
        steps.add(CoHandlingStep.on(asked, Way.ANOTHER, next, other, choice.reason(), desk.actor(), desk.today()));
        desk.told(
                matter.id(),
                "CO_HANDLING_ASKED_ELSEWHERE",
                Map.of(
                        "from",
                        body,
                        "receiver",
                        other.name(),
                        "until",
                        choice.dueOn().toString()));
    }

    private void superior(Matter matter, Exchange asked, String reason, String body) {
        Unit superior = disputes.commonSuperior(desk.actor().bodyId(), asked.receiverBodyId())
                .orElseThrow(() -> new RefusedException(new NoCommonSuperiorToAsk(body)));
        LocalDate until =
                deadlines.due(SmallTimer.JURISDICTION_DECISION, desk.today()).due();
        Exchange call = Exchange.to(
                        matter.id(), ExchangeKind.CO_HANDLER_CALL, superior, reason, until, desk.actor(), desk.now())
                .with(asked.words());
        call.wordedIn(papers.question(matter, call, superior));
        exchanges.addAndCall(call);
        steps.add(CoHandlingStep.on(asked, Way.SUPERIOR, call, superior, reason, desk.actor(), desk.today()));
        desk.told(
                matter.id(),
                "CO_HANDLER_CALLED",
                Map.of("from", body, "receiver", superior.name(), "until", until.toString()));
    }
}

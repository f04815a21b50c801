package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.handover.Handover;
import org.hongyan.matter.Matter;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The receiver of an assignment asks the assigner for a later limit, before the limit, with reasons (CL9). */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款第三项")
public class AskLongerLimit {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePolicy policy;

    @Inject
    private LongerLimitPolicy limits;

    @Inject
    private Exchanges exchanges;

    /** Returns the id of the question. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID ask(UUID matterId, LocalDate wishedOn, String reasons) {
        Matter matter = desk.open(matterId, ExchangeKind.EXTENSION);
        Handover assignment = policy.assignment(matterId, desk.actor().bodyId()).orElseThrow();
        FieldChecks checks = new FieldChecks().required("/words", reasons, FieldChecks.LONG);
        ExchangeDesk.add(checks, limits.check(assignment, wishedOn, "/day"));
        checks.done();
        Exchange asked = Exchange.to(
                        matter.id(),
                        ExchangeKind.EXTENSION,
                        desk.body(assignment.senderBodyId()),
                        reasons,
                        wishedOn,
                        desk.actor(),
                        desk.now())
                .along(assignment.id());
        exchanges.add(asked);
        desk.told(
                matterId,
                "LIMIT_EXTENSION_ASKED",
                Map.of("from", assignment.limitOn().toString(), "until", wishedOn.toString()));
        return asked.id();
    }
}

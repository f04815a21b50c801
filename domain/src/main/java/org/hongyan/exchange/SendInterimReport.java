package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.handover.Handover;
import org.hongyan.matter.Matter;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The receiver of an assignment tells the assigner how far it is (阶段性报告); limit and duty to report stay. */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款第三项")
public class SendInterimReport {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePolicy policy;

    @Inject
    private Exchanges exchanges;

    /** Returns the id of the report. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID send(UUID matterId, String course) {
        Matter matter = desk.open(matterId, ExchangeKind.INTERIM_REPORT);
        new FieldChecks().required("/words", course, FieldChecks.LONG).done();
        Handover assignment = policy.assignment(matterId, desk.actor().bodyId()).orElseThrow();
        Exchange report = Exchange.to(
                        matter.id(),
                        ExchangeKind.INTERIM_REPORT,
                        desk.body(assignment.senderBodyId()),
                        course,
                        null,
                        desk.actor(),
                        desk.now())
                .along(assignment.id());
        exchanges.add(report);
        desk.told(matterId, "INTERIM_REPORT", Map.of("receiver", desk.name(assignment.senderBodyId())));
        return report.id();
    }
}

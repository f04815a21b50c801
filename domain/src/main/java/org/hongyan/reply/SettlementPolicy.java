package org.hongyan.reply;

import java.time.LocalDate;
import java.util.List;
import org.hongyan.document.RecordContent.Performance;
import org.hongyan.matter.Matter;
import org.hongyan.reply.SettleMatter.Order;
import org.hongyan.shared.LegalBasis;

/**
 * When a matter is settled: both sides want it, all have signed, the agreement says what is performed by whom and until
 * when; a mediation names who mediated.
 */
@LegalBasis("信访工作条例 第三十三条")
public final class SettlementPolicy {

    private SettlementPolicy() {}

    /** Refuses what is missing, field by field. */
    static void require(Matter matter, Order order, LocalDate today) {
        FieldChecks checks = new FieldChecks()
                .unless(!order.others().isEmpty(), "/others", "settlement.others")
                .required("/facts", order.facts(), FieldChecks.LONG)
                .required("/terms", order.terms(), FieldChecks.LONG)
                .unless(
                        !order.mediated()
                                || !FieldChecks.clean(order.mediator()).isEmpty(),
                        "/mediator",
                        "settlement.mediator")
                .happened("/signedOn", order.signedOn(), matter.receivedOn(), today)
                .unless(order.freely(), "/freely", "settlement.freely")
                .unless(order.signedByAll(), "/signedByAll", "settlement.signed")
                .unless(!order.performances().isEmpty(), "/performances", "settlement.performances");
        List<Performance> performances = order.performances();
        for (int i = 0; i < performances.size(); i++) {
            Performance one = performances.get(i);
            checks.required("/performances/" + i + "/who", one.who(), FieldChecks.LINE)
                    .required("/performances/" + i + "/what", one.what(), FieldChecks.LINE)
                    .unless(one.until() != null, "/performances/" + i + "/until", "day.missing")
                    .unless(
                            one.until() == null
                                    || order.signedOn() == null
                                    || !one.until().isBefore(order.signedOn()),
                            "/performances/" + i + "/until",
                            "settlement.until");
        }
        checks.done();
    }
}

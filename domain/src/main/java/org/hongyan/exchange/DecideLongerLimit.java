package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The assigner grants a later limit or not; the petitioner, who was told the day of the report, reads the new one. */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款第三项")
public class DecideLongerLimit {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePolicy policy;

    @Inject
    private LongerLimitPolicy limits;

    @Inject
    private Handovers handovers;

    @Inject
    private ClockBook clocks;

    /**
     * As decided on the page.
     *
     * @param granted null if nothing was chosen
     * @param newLimitOn the day granted, which may be another than the one asked for; ignored if not granted
     * @param reasons asked for if it is not granted
     */
    @Requires(Permission.DISPATCH)
    public void decide(UUID exchangeId, Boolean granted, LocalDate newLimitOn, String reasons) {
        Exchange asked = desk.asked(exchangeId, ExchangeKind.EXTENSION);
        Handover assignment = handovers
                .byId(asked.handoverId())
                .filter(found -> policy.assignment(found.matterId(), found.receiverBodyId())
                        .isPresent())
                .orElseThrow(() -> new RefusedException(new ExchangeOver()));
        FieldChecks checks = new FieldChecks()
                .unless(granted != null, "/verdict", "granted.missing")
                .optional("/answer", reasons, FieldChecks.LONG);
        if (Boolean.FALSE.equals(granted)) {
            checks.required("/answer", reasons, FieldChecks.LONG);
        }
        if (Boolean.TRUE.equals(granted)) {
            ExchangeDesk.add(checks, limits.check(assignment, newLimitOn, "/day"));
        }
        checks.done();
        if (granted) {
            asked.grant(newLimitOn, reasons, desk.actor(), desk.today());
            assignment.moveLimit(newLimitOn);
            clocks.setLimit(assignment.id(), ClockKind.ASSIGNED_LIMIT, newLimitOn);
            desk.told(
                    asked.matterId(),
                    "LIMIT_EXTENDED",
                    Audience.PETITIONER,
                    Map.of("until", newLimitOn.toString(), "receiver", desk.name(assignment.receiverBodyId())));
        } else {
            asked.deny(reasons, desk.actor(), desk.today());
            desk.told(
                    asked.matterId(),
                    "LIMIT_NOT_EXTENDED",
                    Map.of("until", assignment.limitOn().toString()));
        }
    }
}

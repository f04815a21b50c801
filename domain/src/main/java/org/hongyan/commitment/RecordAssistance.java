package org.hongyan.commitment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * A body helps somebody in hardship to relief, in whatever state the matter is, also when its procedure has ended. Help
 * is no price: whoever records it states that nothing was asked in return.
 */
@UseCase
@LegalBasis("信访工作条例 第二十七条、第三十七条")
public class RecordAssistance {

    /** Yuan at most that a record takes. */
    public static final BigDecimal MOST = new BigDecimal("9999999.99");

    /**
     * Help applied for.
     *
     * @param need what is needed and why
     * @param givenBy who grants it
     * @param amount in yuan, null for help in kind
     * @param unconditional nothing was asked in return: no withdrawal, no promise not to petition
     */
    public record Order(
            UUID matterId,
            Assistance.Kind kind,
            String need,
            String givenBy,
            BigDecimal amount,
            LocalDate appliedOn,
            boolean unconditional) {}

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Commitments commitments;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the record. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID apply(Order order) {
        Matter matter = withPart(order.matterId());
        BigDecimal amount = order.amount();
        new FieldChecks()
                .unless(order.kind() != null, "/kind", "assistance.kind")
                .required("/need", order.need(), FieldChecks.LONG)
                .required("/givenBy", order.givenBy(), FieldChecks.LINE)
                .unless(
                        amount == null || (amount.signum() > 0 && amount.compareTo(MOST) <= 0 && amount.scale() <= 2),
                        "/amount",
                        "assistance.amount")
                .happened("/appliedOn", order.appliedOn(), matter.receivedOn(), steps.today())
                .unless(order.unconditional(), "/unconditional", "assistance.unconditional")
                .done();
        Assistance help = new Assistance(order, actors.get());
        commitments.add(help);
        timeline.add(matter.id(), "HELP_APPLIED", Audience.OFFICE, Map.of());
        standing.refresh(matter);
        return help.id();
    }

    /** It was approved, refused or delivered on that day; a refusal says why. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public void goOn(UUID matterId, UUID assistanceId, Assistance.State next, LocalDate on, String remark) {
        Matter matter = withPart(matterId);
        Assistance help = commitments.help(matterId).stream()
                .filter(one -> one.id().equals(assistanceId))
                .findFirst()
                .orElse(null);
        new FieldChecks()
                .unless(help != null, "/assistanceId", "assistance.unknown")
                .unless(next != null && (help == null || help.leadsTo(next)), "/next", "assistance.next")
                .happened("/on", on, help == null ? matter.receivedOn() : help.changedOn(), steps.today())
                .optional("/remark", remark, FieldChecks.LINE)
                .unless(
                        next != Assistance.State.REFUSED
                                || !FieldChecks.clean(remark).isEmpty(),
                        "/remark",
                        "text.missing")
                .done();
        help.goOn(next, on, FieldChecks.clean(remark));
        timeline.add(matter.id(), "HELP_" + next.name(), Audience.OFFICE, Map.of("on", on.toString()));
        standing.refresh(matter);
    }

    private Matter withPart(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        if (access.require(matterId).beside()) {
            throw new RefusedException(new NotTheHolder(matter.number()));
        }
        return matter;
    }
}

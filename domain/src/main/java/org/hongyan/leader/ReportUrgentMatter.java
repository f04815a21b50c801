package org.hongyan.leader;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.LeaderContent.UrgentReport;
import org.hongyan.document.Wording;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.reply.FieldChecks;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * An urgent matter is reported to the own leader and, if wished, to the petition office directly above, which reads that
 * paper and nothing else of the matter. Drafted here, signed by somebody else; it names nobody who petitions.
 */
@UseCase
@LegalBasis("信访工作条例 第二十五条")
public class ReportUrgentMatter {

    private static final int MANY = 100_000;

    /**
     * As typed.
     *
     * @param leader whom it is addressed to
     * @param subject what it is about, in words that name nobody
     * @param headCount how many people are there
     * @param action what was done already
     * @param upward true if the petition office above reads it, too
     */
    public record Order(
            UUID matterId,
            LeaderChoice leader,
            String subject,
            String place,
            int headCount,
            String demand,
            String action,
            boolean upward) {}

    @Inject
    private LeaderDesk desk;

    @Inject
    private Leaders leaders;

    @Inject
    private SuperiorOffices superiors;

    @Inject
    private Recipients recipients;

    @Inject
    private PaperDesk papers;

    @Inject
    private Offices offices;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the paper that waits for a signature. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public UUID draft(Order order) {
        Matter matter = desk.open(order.matterId());
        papers.requireNoneWaiting(matter, DocumentKind.URGENT_REPORT);
        Optional<Unit> above = order.upward() ? superiors.above() : Optional.empty();
        FieldChecks checks = new FieldChecks();
        Leaders.Known who = leaders.check(checks, matter, order.leader());
        check(checks, order, matter, above.isPresent());
        UrgentReport report = new UrgentReport(
                FieldChecks.clean(order.subject()),
                FieldChecks.clean(order.place()),
                FieldChecks.clean(order.demand()),
                FieldChecks.clean(order.action()),
                order.headCount(),
                above.map(Unit::name).orElse(""),
                offices.byId(actors.get().officeId()).map(Office::phone).orElse(""));
        UUID paper = papers.put(
                matter,
                DocumentKind.URGENT_REPORT,
                who,
                null,
                above.map(Unit::id).orElse(null),
                new Wording(matter.number(), who.post() + who.name(), "", false, report));
        standing.refresh(matter);
        return paper;
    }

    private void check(FieldChecks checks, Order order, Matter matter, boolean someAbove) {
        NobodyNamed nobody = new NobodyNamed(recipients.named(matter.id()).values());
        checks.required("/subject", order.subject(), FieldChecks.LINE);
        nobody.check(checks, "/subject", order.subject());
        checks.required("/place", order.place(), FieldChecks.LINE);
        nobody.check(checks, "/place", order.place());
        checks.unless(order.headCount() > 0 && order.headCount() < MANY, "/headCount", "leader.headCount")
                .required("/demand", order.demand(), FieldChecks.LONG);
        nobody.check(checks, "/demand", order.demand());
        checks.required("/action", order.action(), FieldChecks.LONG);
        nobody.check(checks, "/action", order.action());
        checks.unless(!order.upward() || someAbove, "/upward", "leader.nobodyAbove")
                .done();
    }
}

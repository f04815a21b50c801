package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.WrongBodyPolicy;
import org.hongyan.handover.WrongBodyReport;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * Whoever handed the matter over prepares the answer to the report that it is another body's business (T44): granted, it
 * goes there; refused, the holder keeps it. The head signs either.
 */
@UseCase
@LegalBasis("信访工作条例 第二十二条、第二十三条")
public class PrepareMove {

    /**
     * As decided on the page.
     *
     * @param receiverBodyId the proper body, and the next three, only where it is granted
     * @param limitOn day of the report, for an assignment
     * @param reason in words for the holder, and where it is granted for the petitioner
     */
    public record Order(
            UUID matterId,
            WrongBodyReport.Verdict verdict,
            UUID receiverBodyId,
            HandoverKind kind,
            LocalDate limitOn,
            String requirements,
            String reason) {}

    @Inject
    private StepDesk desk;

    @Inject
    private WrongBodyPolicy policy;

    @Inject
    private Steps steps;

    /** Returns the id of the draft: the letter to the proper body, or the refusal to the holder. */
    @Requires(Permission.DISPATCH)
    public UUID prepare(Order order) {
        Matter matter = desk.at(order.matterId(), Transition.CHANGE_HANDLER);
        policy.requireWaiting(matter);
        boolean granted = order.verdict() == WrongBodyReport.Verdict.GRANTED;
        FieldChecks checks = new FieldChecks()
                .unless(order.verdict() != null, "/verdict", "granted.missing")
                .required("/reason", order.reason(), FieldChecks.LONG);
        if (granted) {
            checks.unless(order.receiverBodyId() != null, "/receiver", "receiver.missing")
                    .unless(order.kind() != null, "/kind", "kind.missing");
            if (order.kind() == HandoverKind.ASSIGN) {
                checks.required("/requirements", order.requirements(), FieldChecks.LONG);
            }
        }
        checks.done();
        if (granted) {
            policy.requireLimit(matter.id(), order.kind(), order.limitOn(), steps.today());
        }
        return desk.prepare(
                matter,
                Transition.CHANGE_HANDLER,
                ChangeHandlerStep.WRONG_BODY,
                granted
                        ? granted(order)
                        : ChangeHandlerStep.Act.REFUSE.details().with("reason", order.reason()));
    }

    private static Details granted(Order order) {
        boolean assigned = order.kind() == HandoverKind.ASSIGN;
        return ChangeHandlerStep.Act.GRANT
                .details()
                .with("reason", order.reason())
                .with("receiver", order.receiverBodyId().toString())
                .with("kind", order.kind().name())
                .with("limitOn", assigned ? order.limitOn().toString() : "")
                .with("requirements", assigned ? order.requirements() : "");
    }
}

package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Another route of the law fits: before the matter is handed over (T06), or at the competent body (T46). */
@UseCase
@LegalBasis("信访工作条例 第二十八条第二款、第三十一条")
public class PrepareDiversion {

    /**
     * What the petitioner is told.
     *
     * @param competentBody where that route begins
     * @param reasons why it fits
     * @param limit days of that route, as far as known; optional
     * @param help what the office hands over or does
     */
    public record Order(
            UUID matterId, LegalRoute route, String competentBody, String reasons, String limit, String help) {}

    @Inject
    private StepDesk desk;

    /** Returns the id of the draft. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID prepare(Order order) {
        Matter matter = desk.held(order.matterId());
        new FieldChecks()
                .unless(order.route() != null, "/route", "route.missing")
                .required("/competentBody", order.competentBody(), FieldChecks.LINE)
                .required("/reasons", order.reasons(), FieldChecks.LONG)
                .optional("/limit", order.limit(), FieldChecks.LINE)
                .required("/help", order.help(), FieldChecks.LONG)
                .done();
        Details details = Details.none()
                .with("route", order.route().name())
                .with("competentBody", order.competentBody())
                .with("reasons", order.reasons())
                .with("limit", order.limit())
                .with("help", order.help());
        Transition step = matter.state() == MatterState.REGISTERED ? Transition.DIVERT : Transition.DIVERT_RECEIVED;
        return desk.prepare(matter, step, "route.other_legal", details);
    }
}

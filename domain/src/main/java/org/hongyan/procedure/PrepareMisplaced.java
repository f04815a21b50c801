package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.handover.Handover;
import org.hongyan.handover.WrongBodyPolicy;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The handler prepares the report that an accepted matter is another body's business (T44); the head signs it. */
@UseCase
@LegalBasis("信访工作条例 第二十三条")
public class PrepareMisplaced {

    /** What came of hearing the petitioner on it. */
    public enum Hearing {
        ANSWERED,
        /** Asked, and no answer came. */
        SILENT
    }

    /**
     * As written on the page.
     *
     * @param properBody name of the body whose business it is
     * @param heardOn day on which the petitioner was heard on it
     * @param heardWords what the petitioner said
     */
    public record Order(
            UUID matterId,
            String reasons,
            String evidence,
            String properBody,
            LocalDate heardOn,
            Hearing hearing,
            String heardWords) {}

    @Inject
    private StepDesk desk;

    @Inject
    private WrongBodyPolicy policy;

    @Inject
    private Steps steps;

    /** Returns the id of the draft. */
    @Requires(Permission.HANDLE)
    public UUID prepare(Order order) {
        Matter matter = desk.held(order.matterId());
        Handover handover = policy.requireReportable(matter);
        boolean answered = order.hearing() == Hearing.ANSWERED;
        FieldChecks checks = new FieldChecks()
                .required("/reasons", order.reasons(), FieldChecks.LONG)
                .required("/evidence", order.evidence(), FieldChecks.LONG)
                .required("/properBody", order.properBody(), FieldChecks.LINE)
                .happened("/heardOn", order.heardOn(), handover.arrivedOn(), steps.today())
                .unless(order.hearing() != null, "/hearing", "hearing.missing");
        if (answered) {
            checks.required("/heardWords", order.heardWords(), FieldChecks.LONG);
        }
        checks.done();
        return desk.prepare(
                matter,
                Transition.CHANGE_HANDLER,
                ChangeHandlerStep.WRONG_BODY,
                ChangeHandlerStep.Act.REPORT
                        .details()
                        .with("reasons", order.reasons())
                        .with("evidence", order.evidence())
                        .with("properBody", order.properBody())
                        .with("heardOn", order.heardOn().toString())
                        .with("heardWords", answered ? order.heardWords() : ""));
    }
}

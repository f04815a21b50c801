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

/** A ground of the law forbids to accept a matter (T17), or to accept it again (T18). */
@UseCase
@LegalBasis("信访工作条例 第二十三条、第三十六条第三款")
public class PrepareRefusal {

    /**
     * What the petitioner is told.
     *
     * @param facts what was found that makes the ground fit
     * @param whereTo which body to turn to, or what can be done
     * @param earlierNumber the matter decided before, for the grounds that name one
     */
    public record Order(UUID matterId, RefusalGround ground, String facts, String whereTo, String earlierNumber) {}

    @Inject
    private StepDesk desk;

    /** Returns the id of the draft. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID prepare(Order order) {
        Matter matter = desk.held(order.matterId());
        RefusalGround ground = order.ground();
        boolean again = ground != null && ground.noLonger();
        FieldChecks checks = new FieldChecks()
                .unless(ground != null, "/ground", "ground.missing")
                .required("/facts", order.facts(), FieldChecks.LONG)
                .required("/whereTo", order.whereTo(), FieldChecks.LONG);
        if (again) {
            checks.required("/earlierNumber", order.earlierNumber(), FieldChecks.LINE);
        }
        checks.done();
        Details details = Details.none()
                .with("ground", ground.name())
                .with("facts", order.facts())
                .with("whereTo", order.whereTo())
                .with("earlierNumber", again ? order.earlierNumber() : "");
        return desk.prepare(
                matter, again ? Transition.NO_LONGER_ACCEPT : Transition.REFUSE, guard(matter, again), details);
    }

    private static String guard(Matter matter, boolean again) {
        if (again) {
            return "no_longer.final_opinion_linked";
        }
        return matter.state() == MatterState.REGISTERED ? "refuse.n3_or_visit_n5_n7" : "refuse.visit_n5_n7";
    }
}

package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.handover.TakeOverPolicy;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The sender prepares to take a matter over from a receiver of its own line that does not do its duty (T42). */
@UseCase
@LegalBasis("信访工作条例 第五条、第二十二条")
public class PrepareTakeOver {

    @Inject
    private StepDesk desk;

    @Inject
    private TakeOverPolicy policy;

    /** Returns the id of the draft decision. */
    @Requires(Permission.DISPATCH)
    public UUID prepare(UUID matterId, String reason) {
        Matter matter = desk.at(matterId, Transition.TAKE_OVER);
        new FieldChecks().required("/reason", reason, FieldChecks.LONG).done();
        String guard = policy.received(matterId).isPresent() ? "takeover.command_line_child" : "takeover.command_line";
        return desk.prepare(matter, Transition.TAKE_OVER, guard, Details.none().with("reason", reason));
    }
}

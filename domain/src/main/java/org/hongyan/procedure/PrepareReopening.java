package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Somebody of the office or from above prepares that an answered matter is handled again (T27). */
@UseCase
@LegalBasis("信访工作条例 第二十二条、第三十二条第二款、第四十条")
public class PrepareReopening {

    @Inject
    private StepDesk desk;

    /**
     * As decided on the page.
     *
     * @param fate what becomes of the opinion; it is taken back only for being wrong
     * @param reason in words for the petitioner
     * @param limitOn by when a report is due again where one was in, else null
     */
    public record Order(UUID matterId, ReopenGround ground, OpinionFate fate, String reason, LocalDate limitOn) {}

    /** Returns the id of the draft. */
    @Requires({Permission.DISPATCH, Permission.SUPERVISE, Permission.REVIEW})
    public UUID prepare(Order order) {
        Matter matter = desk.at(order.matterId(), Transition.REOPEN);
        boolean takesBack = order.fate() != null && order.fate() != OpinionFate.STANDS;
        new FieldChecks()
                .unless(order.ground() != null, "/ground", "ground.missing")
                .unless(order.fate() != null, "/fate", "fate.missing")
                .unless(!takesBack || order.ground() == ReopenGround.OPINION_WRONG, "/fate", "fate.onlyWrong")
                .required("/reason", order.reason(), FieldChecks.LONG)
                .done();
        return desk.prepare(
                matter,
                Transition.REOPEN,
                ReopenPolicy.GUARD,
                Details.none()
                        .with("ground", order.ground().name())
                        .with("fate", order.fate().name())
                        .with("reason", order.reason())
                        .with(
                                "limitOn",
                                order.limitOn() == null ? "" : order.limitOn().toString()));
    }
}

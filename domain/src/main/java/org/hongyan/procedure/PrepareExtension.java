package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The handler asks the head for more time (T20): once, at most thirty days, before the period has ended. */
@UseCase
@LegalBasis("信访工作条例 第三十四条")
public class PrepareExtension {

    /** Days at most. */
    public static final int MOST_DAYS = 30;

    @Inject
    private StepDesk desk;

    /**
     * Returns the id of the draft.
     *
     * @param days calendar days from the due date announced first, 1 to 30
     * @param reason what the petitioner is told
     */
    @Requires(Permission.HANDLE)
    public UUID prepare(UUID matterId, Integer days, String reason) {
        Matter matter = desk.held(matterId);
        new FieldChecks()
                .unless(days != null && days >= 1 && days <= MOST_DAYS, "/days", "extension.days")
                .required("/reason", reason, FieldChecks.LONG)
                .done();
        Details details = Details.none().with("days", String.valueOf(days)).with("reason", reason);
        return desk.prepare(matter, Transition.EXTEND, "extension.once_in_time", details);
    }
}

package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The thirty days in which a representative could ask for a review or a final review have passed (CL5, CL7). */
@UseCase
@LegalBasis("信访工作条例 第三十五条、第三十六条")
public class LapseReviewPeriod {

    private static final Set<ClockKind> LIMITS = EnumSet.of(ClockKind.REVIEW_REQUEST, ClockKind.FINAL_REVIEW_REQUEST);

    @Inject
    private Matters matters;

    @Inject
    private ClockBook clocks;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    /** Stops every such clock of the matter that is past, on its own last day. */
    @Requires(Permission.SYSTEM)
    public void lapse(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        clocks.ofMatter(matterId).stream()
                .filter(clock -> LIMITS.contains(clock.kind()) && clock.isRunning())
                .filter(clock -> clock.dueOn().isBefore(steps.today()))
                .toList()
                .forEach(clock -> clock.stop(clock.dueOn()));
        standing.refresh(matter);
    }
}

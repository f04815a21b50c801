package org.hongyan.matter;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** A body is reminded of its limits as they run out; each grade once, in its own timeline and beside its work list. */
@UseCase
@LegalBasis("信访工作条例 第三十四条；domain.md §2.3")
public class RemindOfDeadlines {

    @Inject
    private Matters matters;

    @Inject
    private ClockBook clocks;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    /** Reminds the acting body; returns of how many limits. */
    @Requires(Permission.SYSTEM)
    public int remind(UUID matterId) {
        matters.forChange(matterId);
        int reminded = 0;
        for (MatterClock clock : clocks.ofMatter(matterId)) {
            boolean own =
                    clock.isRunning() && clock.bodyId().equals(actors.get().bodyId());
            if (own && clock.remind(steps.today(), deadlines.calendar())) {
                timeline.add(
                        matterId,
                        "DEADLINE_" + clock.warned().name(),
                        Audience.OFFICE,
                        Map.of(
                                "clock", clock.kind().name(),
                                "until", clock.dueOn().toString()));
                reminded++;
            }
        }
        return reminded;
    }
}

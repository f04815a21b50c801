package org.hongyan.handover;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * The sender has not decided on an objection within two working days: silence neither upholds it nor returns the matter; it
 * goes up to the sender's head, on the record of both sides.
 */
@UseCase
@LegalBasis("信访工作条例 第二十三条第三款、第二十四条")
public class RemindOfObjection {

    @Inject
    private Matters matters;

    @Inject
    private Handovers handovers;

    @Inject
    private Steps steps;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    /** By the day passing, once; the day after the last is the one that counts, also if a night was missed. */
    @Requires(Permission.SYSTEM)
    public void tellTheHead(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        Optional<Handover> silent = handovers
                .openFrom(matterId, actors.get().bodyId())
                .filter(one -> one.state() == HandoverState.OBJECTED && one.escalatedOn() == null)
                .filter(one -> one.decideBy().isBefore(steps.today()));
        if (silent.isEmpty()) {
            return;
        }
        LocalDate until = silent.get().decideBy();
        silent.get().escalate(until.plusDays(1));
        timeline.add(matterId, "OBJECTION_ESCALATED", Audience.CHAIN, Map.of("until", until.toString()));
        standing.refresh(matter);
    }
}

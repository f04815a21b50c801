package org.hongyan.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.MatterClock;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;

/** An objection is filed within five working days of receipt, once for each receiver in a matter. */
@LegalBasis("信访工作条例 第二十三条第三款")
public final class ObjectionPolicy {

    private ObjectionPolicy() {}

    static void check(
            Handover handover, List<Objection> objections, List<MatterClock> clocks, LocalDate today, UUID bodyId) {
        boolean before = objections.stream()
                .anyMatch(objection -> objection.receiverBodyId().equals(bodyId)
                        && objection.signed()
                        && !objection.handoverId().equals(handover.id()));
        if (before) {
            throw new RefusedException(new SecondObjection());
        }
        LocalDate dueOn = clocks.stream()
                .filter(clock ->
                        clock.kind() == ClockKind.OBJECTION && handover.id().equals(clock.handoverId()))
                .map(MatterClock::dueOn)
                .findFirst()
                .orElse(null);
        if (dueOn == null || today.isAfter(dueOn)) {
            throw new RefusedException(new ObjectionTooLate(dueOn));
        }
    }
}

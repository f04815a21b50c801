package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL9: the limit the assigner sets, in calendar days or as a date; never longer than the statutory one. */
@LegalBasis("信访工作条例 第二十二条")
final class AssignedLimitPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return run.requiredLimit();
    }

    @Override
    public boolean extendable() {
        return true;
    }
}

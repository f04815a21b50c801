package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL4: acceptance to opinion, once prolonged by up to 30 days. */
@LegalBasis("信访工作条例 第三十四条")
final class HandlingPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.calendarDays(60);
    }

    @Override
    public boolean extendable() {
        return true;
    }
}

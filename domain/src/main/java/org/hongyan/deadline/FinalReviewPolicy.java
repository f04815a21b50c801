package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL8: request to final opinion; hearing time is not counted. */
@LegalBasis("信访工作条例 第三十六条")
final class FinalReviewPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.calendarDays(30);
    }

    @Override
    public boolean pausable() {
        return true;
    }
}

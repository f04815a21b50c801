package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL7: the petitioner's time to ask for a final review. */
@LegalBasis("信访工作条例 第三十六条")
final class FinalReviewRequestPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.calendarDays(30);
    }
}

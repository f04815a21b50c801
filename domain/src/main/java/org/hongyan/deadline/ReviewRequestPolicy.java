package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL5: the petitioner's time to ask for a review, from service, for each representative. */
@LegalBasis("信访工作条例 第三十五条")
final class ReviewRequestPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.calendarDays(30);
    }
}

package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL6: request to review opinion. */
@LegalBasis("信访工作条例 第三十五条")
final class ReviewPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.calendarDays(30);
    }
}

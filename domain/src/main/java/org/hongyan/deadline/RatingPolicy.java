package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL13: window for the petitioner's rating; a value of the office, 30 days by default. */
@LegalBasis("信访工作条例 第二十一条")
final class RatingPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return run.limitOr(Term.calendarDays(30));
    }
}

package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL10: the assigner's check of a report; a value of the office, 15 days by default (no length in the law). */
@LegalBasis("信访工作条例 第二十二条")
final class ReportCheckPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return run.limitOr(Term.calendarDays(15));
    }
}

package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL12: written answer to a proposal; 30 days by default, as in 2005. */
@LegalBasis("信访工作条例 第四十条；信访条例 第三十六条")
final class ProposalAnswerPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return run.limitOr(Term.calendarDays(30));
    }
}

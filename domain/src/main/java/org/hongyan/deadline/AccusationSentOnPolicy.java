package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL18: an accusation for another level is sent on. */
@LegalBasis("纪检监察机关处理检举控告工作规则")
final class AccusationSentOnPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.workingDays(5);
    }
}

package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL15: notice, and later feedback, to a person who accused under his or her own name. */
@LegalBasis("纪检监察机关处理检举控告工作规则")
final class RealNameAccusationPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.workingDays(15);
    }
}

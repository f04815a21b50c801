package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL3: a receiver's objection to a handover; unknown to the regulation of 2005. */
@LegalBasis("信访工作条例 第二十三条第三款")
final class ObjectionPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.workingDays(5);
    }

    @Override
    public boolean existsUnder(RuleVersion rules) {
        return rules == RuleVersion.RULES_2022;
    }
}

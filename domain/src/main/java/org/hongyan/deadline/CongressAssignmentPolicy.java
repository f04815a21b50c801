package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL16: written report on an assignment by a people's congress, once prolonged by up to 30 days. */
@LegalBasis("地方人大信访条例")
final class CongressAssignmentPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.calendarDays(60);
    }

    @Override
    public boolean extendable() {
        return true;
    }
}

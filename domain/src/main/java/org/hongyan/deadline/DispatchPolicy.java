package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/**
 * CL1: first registration to the handover to the competent body. One budget for the whole chain: further hops never
 * move it.
 */
@LegalBasis("信访工作条例 第二十二条")
final class DispatchPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.calendarDays(15);
    }
}

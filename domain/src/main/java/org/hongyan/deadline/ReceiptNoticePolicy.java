package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL2: written notice of receipt, route and procedure. */
@LegalBasis("信访工作条例 第二十三条")
final class ReceiptNoticePolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.calendarDays(15);
    }
}

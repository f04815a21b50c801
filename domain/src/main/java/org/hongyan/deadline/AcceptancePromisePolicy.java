package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/**
 * The days in which a body that received the matter of somebody who cannot be told accepts it. The law owes such a person
 * no notice and sets no other limit, so the platform promises the fifteen days in which everybody else is told.
 */
@LegalBasis("信访工作条例 第二十二条、第二十三条(本平台自定)")
final class AcceptancePromisePolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return Term.calendarDays(15);
    }
}

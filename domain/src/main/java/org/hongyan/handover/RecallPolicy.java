package org.hongyan.handover;

import java.time.LocalDate;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.shared.LegalBasis;

/** A handover may be recalled within one working day of its arrival, before acceptance and objection. */
@LegalBasis("领域规则 T41(本平台规则)")
public final class RecallPolicy {

    private RecallPolicy() {}

    /** The last day on which it may be recalled. */
    public static LocalDate lastDay(Deadlines deadlines, Handover handover) {
        return deadlines.due(SmallTimer.RECALL, handover.arrivedOn()).due();
    }
}

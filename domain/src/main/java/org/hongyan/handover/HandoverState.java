package org.hongyan.handover;

import java.util.EnumSet;
import java.util.Set;

/** The small machine of a handover (domain.md §3.3). */
public enum HandoverState {
    /** With the receiver, whether signed for or not. */
    ARRIVED,
    ACCEPTED,
    OBJECTED,
    /** Objection upheld, or found after acceptance to be another's business: no more with the receiver. */
    UPHELD,
    /** Objection rejected: the receiver handles. */
    BOUND,
    /** The receiver has passed it on to a body of its own line. */
    PASSED_ON,
    RECALLED,
    /** Taken back by the sender in the line of command. */
    TAKEN_OVER,
    /** The matter ended without an answer: nothing is left to do. */
    CLOSED,
    REPORTED,
    REPORT_ACCEPTED,
    /** Objected to and disputed: ended, the common superior names who handles. */
    DISPUTED,
    /** The report came back with reasons. */
    RETURNED;

    private static final Set<HandoverState> ENDED =
            EnumSet.of(UPHELD, RECALLED, TAKEN_OVER, CLOSED, DISPUTED, REPORT_ACCEPTED);

    /** True once the receiver has no more duty by this handover. */
    public boolean ended() {
        return ENDED.contains(this);
    }
}

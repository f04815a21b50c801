package org.hongyan.handover;

import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;

/** What happens to the sender's clocks when a handover comes back, by an upheld objection or a recall. */
final class GoingBack {

    private GoingBack() {}

    /** CL1 runs on with its original due date; a sender who is itself a receiver has its own clocks again. */
    static void revive(ClockBook clocks, Handovers handovers, Matter matter, Handover handover) {
        if (handover.parentId() == null) {
            clocks.revive(matter.id(), ClockKind.DISPATCH);
            return;
        }
        Handover parent = handovers.byId(handover.parentId()).orElseThrow();
        parent.takeBack();
        // those of this sender only: senders further up have passed it on and wait
        clocks.reviveAlong(parent.id(), ClockKind.RECEIPT_NOTICE, ClockKind.OBJECTION);
        if (!parent.toHandle()) {
            clocks.revive(matter.id(), ClockKind.DISPATCH);
        }
    }
}

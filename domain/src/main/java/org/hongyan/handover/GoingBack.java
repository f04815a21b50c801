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
            dispatch(clocks, matter);
            return;
        }
        Handover parent = handovers.byId(handover.parentId()).orElseThrow();
        parent.takeBack();
        // those of this sender only: senders further up have passed it on and wait
        clocks.reviveAlong(parent.id(), ClockKind.RECEIPT_NOTICE, ClockKind.OBJECTION);
        // they ended for good where a body in between had accepted it
        clocks.runAgainAlong(parent.id(), ClockKind.RECEIPT_NOTICE, ClockKind.OBJECTION);
        if (!parent.toHandle()) {
            dispatch(clocks, matter);
        }
    }

    /** CL1 runs on, also where it had ended for good because a body that had accepted gave the matter up (T44). */
    static void dispatch(ClockBook clocks, Matter matter) {
        clocks.revive(matter.id(), ClockKind.DISPATCH);
        if (clocks.running(matter.id(), ClockKind.DISPATCH).isEmpty()) {
            clocks.runAgain(matter.id(), ClockKind.DISPATCH);
        }
    }
}

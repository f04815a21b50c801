package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** The handover is in a state from which this cannot happen; somebody was faster, or the step is out of order. */
public record HandoverNotThere(HandoverState state, HandoverState wanted) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}

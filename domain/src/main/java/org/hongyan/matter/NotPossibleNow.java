package org.hongyan.matter;

import org.hongyan.shared.Refusal;

/** The lifecycle has no such step from the state the matter is in. */
public record NotPossibleNow(String number, MatterState state, Transition transition) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}

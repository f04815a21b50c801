package org.hongyan.reception;

import org.hongyan.shared.Refusal;

/** Somebody else changed the day meanwhile. */
public record ReceptionChanged() implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}

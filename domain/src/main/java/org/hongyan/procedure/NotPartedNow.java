package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** Only what the own office has registered and not yet sent on its way is parted. */
public record NotPartedNow(String number) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}

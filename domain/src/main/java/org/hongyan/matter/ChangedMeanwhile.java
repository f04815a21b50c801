package org.hongyan.matter;

import org.hongyan.shared.Refusal;

/** Somebody else was faster; reload and look again. */
public record ChangedMeanwhile(String number) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}

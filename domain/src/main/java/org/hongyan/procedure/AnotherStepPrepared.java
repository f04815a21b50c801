package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** Something else in the matter waits for the head's signature. */
public record AnotherStepPrepared(String number) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}

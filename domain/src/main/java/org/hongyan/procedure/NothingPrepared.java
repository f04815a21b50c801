package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** Nothing in the matter waits for a signature any more. */
public record NothingPrepared(String number) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}

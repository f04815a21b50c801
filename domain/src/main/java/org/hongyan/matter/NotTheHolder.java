package org.hongyan.matter;

import org.hongyan.shared.Refusal;

/** Only the body that holds the matter may do this. */
public record NotTheHolder(String number) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}

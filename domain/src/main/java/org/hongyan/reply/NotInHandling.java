package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** The matter is not being handled by the caller's body now, or its opinion lies before the head. */
public record NotInHandling(String number) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}

package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** Only a body above the one that holds the matter orders that it is taken up again. */
public record NotYoursToOrder(String number) implements Refusal {}

package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** The caller has no part from which this could be asked. */
public record NotYoursToAsk(String number) implements Refusal {}

package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** The last reminder is not answered, and its day has not passed. */
public record RemindedAlready(String number) implements Refusal {}

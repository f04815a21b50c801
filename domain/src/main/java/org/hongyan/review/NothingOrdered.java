package org.hongyan.review;

import org.hongyan.shared.Refusal;

/** Nothing is ordered that is still to be done. */
public record NothingOrdered(String number) implements Refusal {}

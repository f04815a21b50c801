package org.hongyan.matching;

import org.hongyan.shared.Refusal;

/** The other matter has ended, so nothing can be merged into it. */
public record NotOpenNow(String number) implements Refusal {}

package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** A congress reminds, but commands nobody. */
public record CongressRushesNobody(String number) implements Refusal {}

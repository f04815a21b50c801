package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** The matter has ended, or the own body holds it. */
public record NobodyToRemind(String number) implements Refusal {}

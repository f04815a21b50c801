package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** Nobody stands above the own body on this platform. */
public record NobodyAbove(String number) implements Refusal {}

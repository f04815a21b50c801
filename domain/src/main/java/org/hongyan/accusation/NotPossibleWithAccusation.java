package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** The accusation is not where that step begins. */
public record NotPossibleWithAccusation(String number, AccusationState state) implements Refusal {}

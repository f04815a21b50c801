package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** That accusation is not below the own office, or is being checked already. */
public record CheckNotPossible(String number) implements Refusal {}

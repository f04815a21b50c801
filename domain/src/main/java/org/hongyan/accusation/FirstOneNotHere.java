package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** A repeat is kept with an accusation of the same accused in the own office; that number is none. */
public record FirstOneNotHere(String number) implements Refusal {}

package org.hongyan.fairness;

import org.hongyan.shared.Refusal;

/** The acting person, or the village worked for, is complained of in the matter. */
public record ActorComplainedOf(String number) implements Refusal {}

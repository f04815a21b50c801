package org.hongyan.fairness;

import org.hongyan.shared.Refusal;

/** Whoever entered a naming does not lift it. */
public record LiftedByAnother(String name) implements Refusal {}

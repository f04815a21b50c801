package org.hongyan.fairness;

import org.hongyan.shared.Refusal;

/** The acting person has an interest in the matter and steps aside. */
public record ActorRecused(String number) implements Refusal {}

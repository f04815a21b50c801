package org.hongyan.matter;

import org.hongyan.shared.Refusal;

/** The step exists, but none of the actor's posts has a part in it. */
public record NotYourStep(String number, Transition transition) implements Refusal {}

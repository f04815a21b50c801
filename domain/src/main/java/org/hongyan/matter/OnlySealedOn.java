package org.hongyan.matter;

import org.hongyan.shared.Refusal;

/** An accusation is passed on sealed to the discipline office, and nothing else is done with it here. */
public record OnlySealedOn(String number) implements Refusal {}

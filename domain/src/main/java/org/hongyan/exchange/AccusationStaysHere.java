package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** An accusation is told to nobody beside the office that may receive it. */
public record AccusationStaysHere(String number) implements Refusal {}

package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** There is no such accusation for the caller: not found, never forbidden. */
public record AccusationNotFound() implements Refusal {}

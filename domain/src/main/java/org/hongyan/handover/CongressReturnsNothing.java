package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** A government returns a report with a new limit; a congress says what it thinks and follows up by its own means. */
public record CongressReturnsNothing(String number) implements Refusal {}

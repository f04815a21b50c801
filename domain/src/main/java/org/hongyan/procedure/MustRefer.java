package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** A petition office hands over what is not within its powers. */
public record MustRefer(String number) implements Refusal {}

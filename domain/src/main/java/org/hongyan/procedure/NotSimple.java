package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** The matter is not in the simple procedure. */
public record NotSimple(String number) implements Refusal {}

package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** A receiver without powers objects; it never refuses the petitioner. */
public record MustObject(String number) implements Refusal {}

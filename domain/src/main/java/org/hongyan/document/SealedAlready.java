package org.hongyan.document;

import org.hongyan.shared.Refusal;

/** The document has its seal. */
public record SealedAlready(String number) implements Refusal {}

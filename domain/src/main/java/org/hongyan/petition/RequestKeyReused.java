package org.hongyan.petition;

import org.hongyan.shared.Refusal;

/** The key of an earlier submission came with another content. */
public record RequestKeyReused() implements Refusal {}

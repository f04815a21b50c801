package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** Whoever is accused neither reads nor handles it. */
public record ClerkIsAccused() implements Refusal {}

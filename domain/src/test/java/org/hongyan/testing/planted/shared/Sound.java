package org.hongyan.testing.planted.shared;

/** Breaks nothing. */
public final class Sound {}

package org.hongyan.privacy;

import org.hongyan.shared.Refusal;

/** Many wrong tries came from this address; the right code works all the same. */
public record TooManyTries(long waitSeconds) implements Refusal {}

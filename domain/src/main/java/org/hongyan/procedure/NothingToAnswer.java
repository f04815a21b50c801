package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** No new material waits for this body, or somebody has dealt with it meanwhile. */
public record NothingToAnswer(String number) implements Refusal {}

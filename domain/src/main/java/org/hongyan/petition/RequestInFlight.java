package org.hongyan.petition;

import org.hongyan.shared.Refusal;

/** The same submission is being worked on at this moment; ask again for its answer. */
public record RequestInFlight() implements Refusal {}

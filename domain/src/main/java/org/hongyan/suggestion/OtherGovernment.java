package org.hongyan.suggestion;

import org.hongyan.shared.Refusal;

/** The suggestion goes to a body of the government at the same place, to nobody else. */
public record OtherGovernment() implements Refusal {}

package org.hongyan.lookup;

import org.hongyan.shared.Refusal;

/** Number or code is wrong; which of the two is never told. */
public record NothingFound() implements Refusal {}

package org.hongyan.matter;

import org.hongyan.shared.Refusal;

/** No such matter, or none in which the caller has a part; the two are never told apart. */
public record MatterNotFound() implements Refusal {}

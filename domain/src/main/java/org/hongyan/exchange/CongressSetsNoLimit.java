package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** A congress assigns by the limits of the law; there is nothing to prolong. */
public record CongressSetsNoLimit(String number) implements Refusal {}

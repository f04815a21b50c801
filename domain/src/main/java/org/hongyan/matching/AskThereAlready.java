package org.hongyan.matching;

import org.hongyan.shared.Refusal;

/** A question about this matter is open already. */
public record AskThereAlready(String number) implements Refusal {}

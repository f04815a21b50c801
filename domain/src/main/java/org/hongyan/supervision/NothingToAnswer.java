package org.hongyan.supervision;

import org.hongyan.shared.Refusal;

/** No supervision waits for an answer of this body. */
public record NothingToAnswer(String number) implements Refusal {}

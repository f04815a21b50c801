package org.hongyan.supervision;

import org.hongyan.shared.Refusal;

/** The answer is outstanding and its last day has not passed. */
public record NotAnswered(String number) implements Refusal {}

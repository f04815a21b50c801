package org.hongyan.leader;

import org.hongyan.shared.Refusal;

/** Minutes are approved by whoever convened the meeting. */
public record NotTheConvener(String number, String convener) implements Refusal {}

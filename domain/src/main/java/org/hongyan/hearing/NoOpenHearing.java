package org.hongyan.hearing;

import org.hongyan.shared.Refusal;

/** There is no hearing that this step could go on with. */
public record NoOpenHearing(String number) implements Refusal {}

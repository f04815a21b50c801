package org.hongyan.matching;

import org.hongyan.shared.Refusal;

/** No holder has confirmed that this matter is one of its own. */
public record NothingConfirmed(String number) implements Refusal {}

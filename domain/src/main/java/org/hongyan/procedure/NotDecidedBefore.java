package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** No matter of that number was decided in the way the ground says. */
public record NotDecidedBefore(String earlierNumber, RefusalGround ground) implements Refusal {}

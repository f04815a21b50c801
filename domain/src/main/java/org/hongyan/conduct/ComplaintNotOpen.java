package org.hongyan.conduct;

import org.hongyan.shared.Refusal;

/** There is no such complaint for the caller, or it is answered. */
public record ComplaintNotOpen() implements Refusal {}

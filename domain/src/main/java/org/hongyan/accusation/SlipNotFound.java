package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** No such slip of the own body. */
public record SlipNotFound() implements Refusal {}

package org.hongyan.standin;

import org.hongyan.shared.Refusal;

/** There is no government above that could name somebody. */
public record NobodyAbove(String number) implements Refusal {}

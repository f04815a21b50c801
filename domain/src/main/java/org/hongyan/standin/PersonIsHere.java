package org.hongyan.standin;

import org.hongyan.shared.Refusal;

/** Somebody at the own office may still do it. */
public record PersonIsHere(String number) implements Refusal {}

package org.hongyan.standin;

import org.hongyan.shared.Refusal;

/** In this state nobody has to be named for it. */
public record NoStandInNow(String number) implements Refusal {}

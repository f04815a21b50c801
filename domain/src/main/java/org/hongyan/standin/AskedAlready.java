package org.hongyan.standin;

import org.hongyan.shared.Refusal;

/** The superior has been asked and has not answered. */
public record AskedAlready(String number) implements Refusal {}

package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** The superior has been called and has not decided yet. */
public record CalledAlready(String number) implements Refusal {}

package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** The assigner has not decided on the last wish yet. */
public record ExtensionAskedAlready(String number) implements Refusal {}

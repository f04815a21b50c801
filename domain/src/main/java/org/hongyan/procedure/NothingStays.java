package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** Every demand was to leave: a matter keeps one at least. */
public record NothingStays(String number) implements Refusal {}

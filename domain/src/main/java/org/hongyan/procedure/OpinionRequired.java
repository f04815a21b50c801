package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** A claim on the ordinary way is answered by an opinion only. */
public record OpinionRequired(String number) implements Refusal {}

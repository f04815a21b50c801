package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** A suggestion or an inquiry is replied to, not opined on. */
public record NoOpinionOnRoute(String number) implements Refusal {}

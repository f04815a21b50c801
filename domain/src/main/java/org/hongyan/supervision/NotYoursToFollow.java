package org.hongyan.supervision;

import org.hongyan.shared.Refusal;

/** The body did not send the matter and does not stand above it, or has not this means. */
public record NotYoursToFollow(String number) implements Refusal {}

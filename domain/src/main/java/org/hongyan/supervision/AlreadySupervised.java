package org.hongyan.supervision;

import org.hongyan.shared.Refusal;

/** The body supervises the matter already; the earlier one is ended first. */
public record AlreadySupervised(String number) implements Refusal {}

package org.hongyan.review;

import org.hongyan.shared.Refusal;

/** The own body does not review the matter now, or another review officer does. */
public record NotTheReviewer(String number) implements Refusal {}

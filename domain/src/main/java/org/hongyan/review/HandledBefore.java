package org.hongyan.review;

import org.hongyan.shared.Refusal;

/** Whoever handled or decided the matter before neither reviews it nor signs the opinion. */
public record HandledBefore(String number) implements Refusal {}

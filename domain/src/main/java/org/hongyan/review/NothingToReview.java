package org.hongyan.review;

import org.hongyan.shared.Refusal;

/** There is no opinion that this petitioner may have reviewed now. */
public record NothingToReview(String number) implements Refusal {}

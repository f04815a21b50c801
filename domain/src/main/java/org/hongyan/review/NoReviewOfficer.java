package org.hongyan.review;

import org.hongyan.shared.Refusal;

/** Nobody in the body may review: all review officers had a hand in the matter. */
public record NoReviewOfficer(String number) implements Refusal {}

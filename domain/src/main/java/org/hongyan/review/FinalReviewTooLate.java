package org.hongyan.review;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The petitioner's limit for a final review has passed. */
public record FinalReviewTooLate(String number, LocalDate lastDay) implements Refusal {}

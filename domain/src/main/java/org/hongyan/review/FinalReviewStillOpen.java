package org.hongyan.review;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** A final review may still be asked for. */
public record FinalReviewStillOpen(String number, LocalDate until) implements Refusal {}

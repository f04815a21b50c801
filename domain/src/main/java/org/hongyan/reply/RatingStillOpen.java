package org.hongyan.reply;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The petitioner may still rate the answer, or ask for an opinion. */
public record RatingStillOpen(String number, LocalDate until) implements Refusal {}

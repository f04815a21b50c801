package org.hongyan.reply;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The petitioners may still ask for a review, and not all of them have confirmed. */
public record ReviewStillOpen(String number, LocalDate until) implements Refusal {}

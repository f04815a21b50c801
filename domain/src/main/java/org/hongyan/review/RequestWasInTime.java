package org.hongyan.review;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** A request made in time is not refused as late. */
public record RequestWasInTime(String number, LocalDate lastDay) implements Refusal {}

package org.hongyan.procedure;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The days in which an opinion could be asked for are over. */
public record OpinionTooLate(String number, LocalDate lastDay) implements Refusal {}

package org.hongyan.hearing;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The day of the hearing has not come. */
public record HearingNotYet(String number, LocalDate on) implements Refusal {}

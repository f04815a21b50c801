package org.hongyan.hearing;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** A hearing of this matter is announced or not concluded yet. */
public record HearingThereAlready(String number, LocalDate on) implements Refusal {}

package org.hongyan.handover;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The five working days for an objection have passed, or the matter has no such clock; it stays with the receiver. */
public record ObjectionTooLate(LocalDate dueOn) implements Refusal {}

package org.hongyan.procedure;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The handling period has ended. */
public record ExtensionTooLate(String number, LocalDate dueOn) implements Refusal {}

package org.hongyan.procedure;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The handling period was prolonged once already. */
public record ExtendedBefore(String number, LocalDate dueOn) implements Refusal {}

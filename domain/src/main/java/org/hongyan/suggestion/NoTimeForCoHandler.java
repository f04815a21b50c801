package org.hongyan.suggestion;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The lead's own answer is due too soon for a co-handler's day before it. */
public record NoTimeForCoHandler(LocalDate dueOn) implements Refusal {}

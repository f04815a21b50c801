package org.hongyan.review;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** What the review ordered has not been done. */
public record ExecutionOutstanding(String number, LocalDate dueOn) implements Refusal {}

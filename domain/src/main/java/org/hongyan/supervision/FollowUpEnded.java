package org.hongyan.supervision;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** Somebody has ended it already. */
public record FollowUpEnded(LocalDate endedOn) implements Refusal {}

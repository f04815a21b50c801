package org.hongyan.handover;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The day on which the handover could be recalled has passed. */
public record RecallTooLate(LocalDate lastDay) implements Refusal {}

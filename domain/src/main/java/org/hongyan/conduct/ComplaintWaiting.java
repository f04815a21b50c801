package org.hongyan.conduct;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The petitioner's earlier complaint about the same body is answered by that day. */
public record ComplaintWaiting(LocalDate dueOn) implements Refusal {}

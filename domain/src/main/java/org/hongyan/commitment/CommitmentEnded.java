package org.hongyan.commitment;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** Somebody has said before what became of the promise. */
public record CommitmentEnded(String number, LocalDate on) implements Refusal {}

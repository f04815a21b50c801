package org.hongyan.reception;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** A day that has passed is neither changed nor called off; it was kept or missed. */
public record ReceptionTooLate(LocalDate heldOn) implements Refusal {}

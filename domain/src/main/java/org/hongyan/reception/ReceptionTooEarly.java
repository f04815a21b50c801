package org.hongyan.reception;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** Nobody can say yet how a day to come went. */
public record ReceptionTooEarly(LocalDate heldOn) implements Refusal {}

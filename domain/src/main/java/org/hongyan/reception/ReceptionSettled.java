package org.hongyan.reception;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** It has been said already how the day went. */
public record ReceptionSettled(LocalDate heldOn, ReceptionState state) implements Refusal {}

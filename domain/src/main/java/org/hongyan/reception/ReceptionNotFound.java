package org.hongyan.reception;

import org.hongyan.shared.Refusal;

/** There is no such day in the rota of the own office. */
public record ReceptionNotFound() implements Refusal {}

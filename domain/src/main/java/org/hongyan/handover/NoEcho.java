package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** A matter does not go back to a body that sent it, except by objection. */
public record NoEcho(String receiver) implements Refusal {}

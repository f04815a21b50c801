package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** The receiver is no body of the own line, office or place; it must be reached through the common superior. */
public record ReceiverOutOfLine(String receiver) implements Refusal {}

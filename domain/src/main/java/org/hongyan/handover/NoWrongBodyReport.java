package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** No such report waits for the answer of the caller's body. */
public record NoWrongBodyReport(String number) implements Refusal {}

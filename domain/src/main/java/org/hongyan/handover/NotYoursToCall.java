package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** Only the body that handles a matter, or whoever handed it over, calls the superior. */
public record NotYoursToCall(String number) implements Refusal {}

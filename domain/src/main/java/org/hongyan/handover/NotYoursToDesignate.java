package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** Another office decides this dispute, or there is none. */
public record NotYoursToDesignate(String number) implements Refusal {}

package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** Only the government body that handed the matter to its present holder takes it over. */
public record NotYoursToTakeOver(String number) implements Refusal {}

package org.hongyan.supervision;

import org.hongyan.shared.Refusal;

/** Supervised is from above or by whoever handed the matter over, in the line of government, never by the holder itself. */
public record NotYoursToSupervise(String number) implements Refusal {}

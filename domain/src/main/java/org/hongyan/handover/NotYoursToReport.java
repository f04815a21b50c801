package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** Only a body that has accepted what another handed to it reports once that it is not its business. */
public record NotYoursToReport(String number) implements Refusal {}

package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** There is no drafted report of completion to sign. */
public record NoReportDrafted(String number) implements Refusal {}

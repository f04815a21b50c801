package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** The matter was passed on; the report of the body below must be accepted first. */
public record ReportBelowOutstanding(String receiver) implements Refusal {}

package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** An assigner up the line has not accepted the report yet. */
public record ReportNotAccepted(String number) implements Refusal {}

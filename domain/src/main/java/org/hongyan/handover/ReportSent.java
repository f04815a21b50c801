package org.hongyan.handover;

import org.hongyan.matter.Matter;

/** A report has gone up or, with a verdict, has been judged; fired inside the transaction. */
public record ReportSent(Matter matter, Handover handover, Report report) {}

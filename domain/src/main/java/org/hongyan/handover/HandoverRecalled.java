package org.hongyan.handover;

import org.hongyan.matter.Matter;

/** The sender has taken a handover back; fired inside the transaction, for documents. */
public record HandoverRecalled(Matter matter, Handover handover, String reason) {}

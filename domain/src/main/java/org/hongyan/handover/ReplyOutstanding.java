package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** Nothing has been answered to the petitioner yet; a report of completion comes after the answer. */
public record ReplyOutstanding(String number) implements Refusal {}

package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** There is a paper for this service already. */
public record ServiceRecordThere(String number) implements Refusal {}

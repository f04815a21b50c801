package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** A body that cannot be asked for help or be sent a copy: not in reach, asked already, or barred. */
public record NotAmongThose(String body) implements Refusal {}

package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** Representatives have not been served yet. */
public record ServiceOutstanding(String number, int left) implements Refusal {}

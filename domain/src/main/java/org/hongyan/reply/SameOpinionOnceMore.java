package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** A review sent the opinion back, and the new one says the same on the same facts and the same basis. */
public record SameOpinionOnceMore(String number, String review) implements Refusal {}

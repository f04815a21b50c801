package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** No such document to be served in the matter. */
public record DocumentNotServable(String number) implements Refusal {}

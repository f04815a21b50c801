package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** A hearing was announced and has no conclusion, which the opinion must take into account. */
public record HearingNotConcluded(String number) implements Refusal {}

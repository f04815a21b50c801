package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** No opinion lies before the head. */
public record OpinionNotDrafted(String number) implements Refusal {}

package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** There is no served opinion that the petitioner could confirm. */
public record NothingToConfirm() implements Refusal {}

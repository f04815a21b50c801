package org.hongyan.notice;

import org.hongyan.shared.Refusal;

/** Somebody has passed the notice on meanwhile, or it was sent. */
public record NoticePassedOnAlready() implements Refusal {}

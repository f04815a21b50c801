package org.hongyan.hearing;

import org.hongyan.shared.Refusal;

/** Suggestions, simple procedures and other legal routes have no hearing. */
public record HearingNotOnRoute(String number) implements Refusal {}

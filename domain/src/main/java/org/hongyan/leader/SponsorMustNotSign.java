package org.hongyan.leader;

import org.hongyan.shared.Refusal;

/** Nobody approves the own sponsorship, or more time for it. */
public record SponsorMustNotSign(String number) implements Refusal {}

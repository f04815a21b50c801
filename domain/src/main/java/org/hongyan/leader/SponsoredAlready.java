package org.hongyan.leader;

import org.hongyan.shared.Refusal;

/** A leader of this office sponsors the matter already. */
public record SponsoredAlready(String number, String leader) implements Refusal {}

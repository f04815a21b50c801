package org.hongyan.leader;

import org.hongyan.shared.Refusal;

/** No leader of this body sponsors the matter. */
public record NotSponsored(String number) implements Refusal {}

package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** Nothing was marked that accuses. */
public record NothingAccuses(String number) implements Refusal {}

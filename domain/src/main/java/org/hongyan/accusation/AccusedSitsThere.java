package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** The accused works in that discipline office; only the next-higher one may receive it. */
public record AccusedSitsThere(String office) implements Refusal {}

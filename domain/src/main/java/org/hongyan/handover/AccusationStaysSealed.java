package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** An accusation goes to a discipline office, sealed, and to nobody else (domain.md §3.7). */
public record AccusationStaysSealed(String number) implements Refusal {}

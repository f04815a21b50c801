package org.hongyan.province;

import org.hongyan.shared.Refusal;

/** The office is in a state in which this cannot be done. */
public record OfficeHasState(String office, OfficeState state) implements Refusal {}

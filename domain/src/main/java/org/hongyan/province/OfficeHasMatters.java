package org.hongyan.province;

import org.hongyan.shared.Refusal;

/** The office holds matters that are not over. */
public record OfficeHasMatters(int matters) implements Refusal {}

package org.hongyan.province;

import org.hongyan.shared.Refusal;

/** Offices below have it as their superior. */
public record OfficeHasOthersBelow(int offices) implements Refusal {}

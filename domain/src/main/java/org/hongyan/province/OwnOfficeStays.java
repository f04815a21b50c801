package org.hongyan.province;

import org.hongyan.shared.Refusal;

/** Nobody suspends or closes the office of the own desk. */
public record OwnOfficeStays() implements Refusal {}

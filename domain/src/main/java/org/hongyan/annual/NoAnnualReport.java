package org.hongyan.annual;

import org.hongyan.shared.Refusal;

/** Nothing has been drafted for that year. */
public record NoAnnualReport(int year) implements Refusal {}

package org.hongyan.annual;

import org.hongyan.shared.Refusal;

/** The report of that year is signed and stays as it is. */
public record AnnualReportSigned(int year, String number) implements Refusal {}

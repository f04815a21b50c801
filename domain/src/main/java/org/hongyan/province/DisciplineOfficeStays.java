package org.hongyan.province;

import org.hongyan.shared.Refusal;

/** A discipline office is not closed from here: what is sealed to its key can be opened by nobody else. */
public record DisciplineOfficeStays() implements Refusal {}

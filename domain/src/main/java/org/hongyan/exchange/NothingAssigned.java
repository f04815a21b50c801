package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** Nothing is assigned to the own body on which a report is still due. */
public record NothingAssigned(String number) implements Refusal {}

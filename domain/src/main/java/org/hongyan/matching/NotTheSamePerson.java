package org.hongyan.matching;

import org.hongyan.shared.Refusal;

/** The two matters have no person in common. */
public record NotTheSamePerson(String number) implements Refusal {}

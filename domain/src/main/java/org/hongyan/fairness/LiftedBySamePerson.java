package org.hongyan.fairness;

import org.hongyan.shared.Refusal;

/** Neither the recused person nor whoever recorded it ends a recusal. */
public record LiftedBySamePerson(String name) implements Refusal {}

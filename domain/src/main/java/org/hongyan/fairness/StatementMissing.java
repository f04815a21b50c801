package org.hongyan.fairness;

import org.hongyan.shared.Refusal;

/** The handler named by somebody else has not yet stated whether there is an interest of one's own. */
public record StatementMissing(String number) implements Refusal {}

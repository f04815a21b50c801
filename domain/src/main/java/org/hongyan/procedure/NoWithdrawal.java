package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** Nobody, or not everybody, has asked to withdraw. */
public record NoWithdrawal(String number) implements Refusal {}

package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** This petitioner has asked to withdraw already. */
public record WithdrawalThereAlready(String number) implements Refusal {}

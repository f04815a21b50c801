package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** A supported demand has neither been carried out nor promised with a date. */
public record CommitmentMissing(String number) implements Refusal {}

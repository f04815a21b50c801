package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** It was answered or has ended meanwhile, or was never there. */
public record ExchangeOver() implements Refusal {}

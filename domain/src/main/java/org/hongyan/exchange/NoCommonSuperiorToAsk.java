package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** Nobody on the platform stands above both bodies. */
public record NoCommonSuperiorToAsk(String body) implements Refusal {}

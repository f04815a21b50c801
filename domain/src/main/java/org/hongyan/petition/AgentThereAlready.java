package org.hongyan.petition;

import org.hongyan.shared.Refusal;

/** Somebody acts for this petitioner already; end that authority first. */
public record AgentThereAlready(String number) implements Refusal {}

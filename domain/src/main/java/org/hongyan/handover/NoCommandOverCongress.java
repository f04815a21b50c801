package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** A government assigns nothing to a people's congress, it refers. */
public record NoCommandOverCongress(String receiver) implements Refusal {}

package org.hongyan.fairness;

import org.hongyan.shared.Refusal;

/** That unit or person must keep away from the matter, whoever asks for it. */
public record BarredFromMatter(String name, BarReason reason) implements Refusal {}

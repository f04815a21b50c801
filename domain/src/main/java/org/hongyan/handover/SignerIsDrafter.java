package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** Whoever drafted it does not sign it. */
public record SignerIsDrafter() implements Refusal {}

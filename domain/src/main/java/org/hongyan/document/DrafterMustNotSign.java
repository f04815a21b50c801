package org.hongyan.document;

import org.hongyan.shared.Refusal;

/** Whoever drafted it does not sign it. */
public record DrafterMustNotSign() implements Refusal {}

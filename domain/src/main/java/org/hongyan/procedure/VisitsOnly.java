package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** The ground holds for visits only. */
public record VisitsOnly(RefusalGround ground) implements Refusal {}

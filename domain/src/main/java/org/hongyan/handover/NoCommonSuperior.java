package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** Nobody in the deployment stands above the bodies that dispute. */
public record NoCommonSuperior(String number) implements Refusal {}

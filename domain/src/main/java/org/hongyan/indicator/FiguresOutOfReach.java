package org.hongyan.indicator;

import org.hongyan.shared.Refusal;

/** The address names an office whose figures are not read here, or figures that do not exist. */
public record FiguresOutOfReach() implements Refusal {}

package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** A body that the common superior has named is bound. */
public record DesignatedHere(String number) implements Refusal {}

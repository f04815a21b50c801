package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** A matter does not go to the body that already holds it. */
public record HolderAlready(String receiver) implements Refusal {}

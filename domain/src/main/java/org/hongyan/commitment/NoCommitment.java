package org.hongyan.commitment;

import org.hongyan.shared.Refusal;

/** Nobody works on the matter now, so nothing can be promised. */
public record NoCommitment(String number) implements Refusal {}

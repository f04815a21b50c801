package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** The body has objected in this matter and was right; it does not get it again. */
public record ObjectionWasUpheld(String receiver) implements Refusal {}

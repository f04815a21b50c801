package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** The body has objected in this matter before; there is one objection for each receiver. */
public record SecondObjection() implements Refusal {}

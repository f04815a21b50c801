package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** The common superior is called only once a second body denies, on a handover that has just arrived. */
public record NoSecondDenial(String number) implements Refusal {}

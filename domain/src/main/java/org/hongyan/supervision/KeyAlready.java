package org.hongyan.supervision;

import org.hongyan.shared.Refusal;

/** The body has named the matter as a key matter already. */
public record KeyAlready(String number) implements Refusal {}

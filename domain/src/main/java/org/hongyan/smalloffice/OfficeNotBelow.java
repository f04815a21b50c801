package org.hongyan.smalloffice;

import org.hongyan.shared.Refusal;

/** There is no such office directly below the caller's. */
public record OfficeNotBelow() implements Refusal {}

package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** Everything was marked: then the whole matter goes. */
public record EverythingAccuses(String number) implements Refusal {}

package org.hongyan.matter;

import org.hongyan.shared.Refusal;

/** The entry is of another body, or there is none of that number. */
public record NotYourEntry(String number) implements Refusal {}

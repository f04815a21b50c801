package org.hongyan.library;

import org.hongyan.shared.Refusal;

/** There is no such entry, or it is of an office out of reach. */
public record LibraryEntryNotFound() implements Refusal {}

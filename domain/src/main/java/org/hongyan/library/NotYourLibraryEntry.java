package org.hongyan.library;

import org.hongyan.shared.Refusal;

/** Another office wrote it; the own office can only put its own in its place. */
public record NotYourLibraryEntry(String office) implements Refusal {}

package org.hongyan.importing;

import org.hongyan.shared.Refusal;

/** The very same file was brought to this body before. */
public record TableBroughtAlready(String fileName) implements Refusal {}

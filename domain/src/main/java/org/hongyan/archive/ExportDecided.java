package org.hongyan.archive;

import org.hongyan.shared.Refusal;

/** Somebody else has decided about it in the meantime. */
public record ExportDecided() implements Refusal {}

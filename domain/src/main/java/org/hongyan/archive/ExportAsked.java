package org.hongyan.archive;

import org.hongyan.shared.Refusal;

/** Somebody has asked for this file already and waits for the release. */
public record ExportAsked(String number) implements Refusal {}

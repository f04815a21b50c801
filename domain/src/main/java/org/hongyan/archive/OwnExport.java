package org.hongyan.archive;

import org.hongyan.shared.Refusal;

/** Whoever asks for a case file does not release it. */
public record OwnExport() implements Refusal {}

package org.hongyan.smalloffice;

import org.hongyan.shared.Refusal;

/** The preset stays as it is. */
public record PresetRefused(PresetOutcome why) implements Refusal {}

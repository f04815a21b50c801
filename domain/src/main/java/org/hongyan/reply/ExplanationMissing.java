package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** A demand is not supported and nobody has explained that to the petitioner yet. */
public record ExplanationMissing(String number) implements Refusal {}

package org.hongyan.attachment;

import org.hongyan.shared.Refusal;

/** The virus scanner found the file infected after it had been kept. */
public record FileInfected(String name) implements Refusal {}

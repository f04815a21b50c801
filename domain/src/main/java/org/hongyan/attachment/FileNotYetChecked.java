package org.hongyan.attachment;

import org.hongyan.shared.Refusal;

/** The virus scanner has not looked at the file yet. */
public record FileNotYetChecked(String name) implements Refusal {}

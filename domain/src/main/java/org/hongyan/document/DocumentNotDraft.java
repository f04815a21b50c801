package org.hongyan.document;

import org.hongyan.shared.Refusal;

/** It is signed already. */
public record DocumentNotDraft() implements Refusal {}

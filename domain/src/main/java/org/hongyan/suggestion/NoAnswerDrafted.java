package org.hongyan.suggestion;

import org.hongyan.shared.Refusal;

/** No answer waits for a signature. */
public record NoAnswerDrafted(String number) implements Refusal {}

package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** The competent body has replied to a suggestion: the law knows that reply and no opinion beside it. */
public record NoOpinionOnSuggestion(String number) implements Refusal {}

package org.hongyan.suggestion;

import org.hongyan.shared.Refusal;

/** No such suggestion at this body. */
public record SuggestionNotFound() implements Refusal {}

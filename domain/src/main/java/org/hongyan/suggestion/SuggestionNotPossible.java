package org.hongyan.suggestion;

import org.hongyan.shared.Refusal;

/** That is not done with a suggestion in this state. */
public record SuggestionNotPossible(String number, DeputySuggestion.State state) implements Refusal {}

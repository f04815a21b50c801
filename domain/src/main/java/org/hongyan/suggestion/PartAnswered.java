package org.hongyan.suggestion;

import org.hongyan.shared.Refusal;

/** The co-handler's part has been answered, or the lead answered without it. */
public record PartAnswered(SuggestionPart.State state) implements Refusal {}

package org.hongyan.suggestion;

/**
 * A suggestion as typed.
 *
 * @param deputies names of the deputies who make it
 * @param topic one topic, in a line
 * @param facts what the situation is
 * @param proposal what is proposed
 */
public record SuggestionInput(String deputies, String topic, String facts, String proposal) {}

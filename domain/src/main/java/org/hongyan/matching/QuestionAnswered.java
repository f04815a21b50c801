package org.hongyan.matching;

import org.hongyan.shared.Refusal;

/** The question has been answered already, or its days are over. */
public record QuestionAnswered() implements Refusal {}

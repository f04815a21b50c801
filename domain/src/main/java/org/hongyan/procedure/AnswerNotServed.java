package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** The answer has not reached this petitioner, so the days to ask for an opinion have not begun. */
public record AnswerNotServed(String number) implements Refusal {}

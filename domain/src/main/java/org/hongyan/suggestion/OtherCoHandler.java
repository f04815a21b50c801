package org.hongyan.suggestion;

import org.hongyan.shared.Refusal;

/** Only another body of the same government may be asked for its part, and not twice at a time. */
public record OtherCoHandler() implements Refusal {}

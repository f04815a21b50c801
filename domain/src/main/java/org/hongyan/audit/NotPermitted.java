package org.hongyan.audit;

import org.hongyan.shared.Refusal;

/** None of the posts held allows this use case. */
public record NotPermitted(String useCase) implements Refusal {}

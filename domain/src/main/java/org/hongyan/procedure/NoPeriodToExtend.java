package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** No handling period runs: a suggestion, or the simple procedure. */
public record NoPeriodToExtend(String number) implements Refusal {}

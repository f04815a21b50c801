package org.hongyan.fairness;

import org.hongyan.shared.Refusal;

/** What is to be signed was written by somebody who must keep away from the matter. */
public record WriterBarred(String number, String name) implements Refusal {}

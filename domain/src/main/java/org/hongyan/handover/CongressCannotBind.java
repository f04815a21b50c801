package org.hongyan.handover;

import org.hongyan.shared.Refusal;

/** A people's congress has no command over the government: it upholds the objection or goes to the joint meeting. */
public record CongressCannotBind() implements Refusal {}

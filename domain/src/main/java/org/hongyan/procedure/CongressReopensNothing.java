package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** A people's congress records what it thinks of a report; it does not have a matter of the government handled again. */
public record CongressReopensNothing() implements Refusal {}

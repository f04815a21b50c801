package org.hongyan.suggestion;

import org.hongyan.shared.Refusal;

/** Deputies' suggestions are entered at a people's congress, nowhere else. */
public record CongressOnly() implements Refusal {}

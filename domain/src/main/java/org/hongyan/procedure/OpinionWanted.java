package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** A petitioner has asked for an opinion: it is owed now, and asked for once. */
public record OpinionWanted(String number) implements Refusal {}

package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** The simple procedure is for what is raised for the first time; this has been raised again. */
public record NotFirstTime(String number, int repeats) implements Refusal {}

package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** The common superior has named the own body to help: it gives its opinion. */
public record NamedToHelp(String superior) implements Refusal {}

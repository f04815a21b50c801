package org.hongyan.matter;

import org.hongyan.shared.Refusal;

/** The office is suspended or merged into another: its people may look, but change nothing (domain.md §3.7). */
public record OfficeNotOpen(String office) implements Refusal {}

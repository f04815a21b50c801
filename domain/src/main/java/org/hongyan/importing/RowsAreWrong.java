package org.hongyan.importing;

import org.hongyan.shared.Refusal;

/** Lines are wrong and the clerk has not said that they are left out. */
public record RowsAreWrong(int rows) implements Refusal {}

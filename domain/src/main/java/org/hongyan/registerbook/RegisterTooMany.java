package org.hongyan.registerbook;

import org.hongyan.shared.Refusal;

/** More lines than are taken out at once: the period is to be parted. */
public record RegisterTooMany(int lines, int most) implements Refusal {}

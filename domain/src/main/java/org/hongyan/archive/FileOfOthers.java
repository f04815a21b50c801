package org.hongyan.archive;

import org.hongyan.shared.Refusal;

/** Who only helps with a matter or reads along has no file of it to take out. */
public record FileOfOthers(String number) implements Refusal {}

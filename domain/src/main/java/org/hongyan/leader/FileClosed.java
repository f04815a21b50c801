package org.hongyan.leader;

import org.hongyan.shared.Refusal;

/** The file of the matter is closed here: archived, merged into another or passed on sealed. */
public record FileClosed(String number) implements Refusal {}

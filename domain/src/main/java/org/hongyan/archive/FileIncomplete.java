package org.hongyan.archive;

import org.hongyan.shared.Refusal;

/** Something is missing in the file. */
public record FileIncomplete(String number, FileCheck.Kind missing) implements Refusal {}

package org.hongyan.province;

import org.hongyan.shared.Refusal;

/** Something is missing before the office can begin. */
public record OfficeNotComplete(int missing) implements Refusal {}

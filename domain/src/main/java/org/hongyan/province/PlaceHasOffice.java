package org.hongyan.province;

import org.hongyan.shared.Refusal;

/** There is an office of this kind at the place. */
public record PlaceHasOffice(String office) implements Refusal {}

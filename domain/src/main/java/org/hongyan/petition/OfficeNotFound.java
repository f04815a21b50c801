package org.hongyan.petition;

import org.hongyan.shared.Refusal;

/** There is no such office, or it takes no petitions at present. */
public record OfficeNotFound(String code) implements Refusal {}

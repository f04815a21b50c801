package org.hongyan.route;

import org.hongyan.shared.Refusal;

/** Another entry says the same for the same subject on some of these days. */
public record RouteSaidAlready(String demand) implements Refusal {}

package org.hongyan.route;

import org.hongyan.shared.Refusal;

/** Somebody else has written a version since the page was opened. */
public record RouteChanged(String demand) implements Refusal {}

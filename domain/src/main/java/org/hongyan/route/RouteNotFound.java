package org.hongyan.route;

import org.hongyan.shared.Refusal;

/** There is no such entry in the list of legal routes. */
public record RouteNotFound() implements Refusal {}

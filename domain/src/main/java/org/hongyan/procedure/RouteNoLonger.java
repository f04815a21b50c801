package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** The chosen entry of the list of legal routes does not hold today; a newer version may have taken its place. */
public record RouteNoLonger(String demand) implements Refusal {}

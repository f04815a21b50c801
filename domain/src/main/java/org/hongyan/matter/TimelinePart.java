package org.hongyan.matter;

import java.util.List;

/**
 * A part of a long timeline.
 *
 * @param entries as many as were asked for at most, the newest first
 * @param more true if older ones follow that fit the question
 * @param bodies names of the bodies that acted, in the order in which they came, a hundred at most; what a body
 *     wrote for itself alone counts among the first and the last three hundred entries
 * @param wrote true if the caller's own body made any entry of the matter
 */
public record TimelinePart(List<TimelineEntry> entries, boolean more, List<String> bodies, boolean wrote) {}

package org.hongyan.matter;

import java.util.List;

/**
 * A part of a long timeline.
 *
 * @param entries as many as were asked for at most, the newest first
 * @param more true if older ones follow that fit the question
 * @param bodies names of the bodies that acted, in the order in which they came; of a longer course those of its
 *     last three hundred entries
 * @param wrote true if the caller's own body made any entry of the matter
 */
public record TimelinePart(List<TimelineEntry> entries, boolean more, List<String> bodies, boolean wrote) {}

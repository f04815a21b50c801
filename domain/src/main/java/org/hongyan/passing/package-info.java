/**
 * The day passing: what the law lets happen when nobody acts. Looks for what is past, acts for the body concerned and
 * records the legal day, not the moment it ran; a missed night catches up, a second run finds nothing.
 *
 * <p>R6.1 An online petition nobody registered within a working day is registered as it came (T03). R6.2 A report not
 * judged in time is accepted by silence (CL10). R6.3 A review limit that has passed ends (CL5, CL7), and a
 * matter with nothing open any more is completed (T26, T33). R6.4 A rating window that has closed shows its value to the rated (CL13).
 * R6.5 A limit that has passed climbs to the superiors of whoever owes it, step by step.
 */
@NullMarked
package org.hongyan.passing;

import org.jspecify.annotations.NullMarked;

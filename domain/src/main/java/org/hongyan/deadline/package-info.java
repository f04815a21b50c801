/**
 * Statutory time limits: the clocks CL1 to CL18 of domain.md §2.3, the small timers beside them, and the working
 * calendar they are counted by.
 *
 * <ul>
 *   <li>R1 Calendar days and months: the day of the event is not counted; a last day without work rolls to the next
 *       working day.
 *   <li>R2 Working days: the next n working days after the day of the event; worked weekend days count, public
 *       holidays do not.
 *   <li>R3 Only the date in +08:00 matters; a due date is met until the end of that day.
 *   <li>R4 Extension: at most 30 days, once, approved on or before the original due date, counted from that date.
 *   <li>R5 Hearing days are not counted in a final review, and in no other clock.
 *   <li>R6 The objection clock exists for matters registered from 1 May 2022.
 *   <li>R7 Dates past the last official year of the calendar are provisional.
 * </ul>
 *
 * Out of scope: which event starts or stops a clock (see the matter's lifecycle) and the limits an office sets.
 */
@NullMarked
package org.hongyan.deadline;

import org.jspecify.annotations.NullMarked;

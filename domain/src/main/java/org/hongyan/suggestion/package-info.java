/**
 * Deputies' suggestions (代表建议, domain.md §3.3 N17): objects of their own at a people's congress, with an own number and
 * clock (CL17), assigned to a body of the government at the same place and answered by it in writing.
 *
 * <p>Never made from a petition, without petitioner and without a personal case; one that passes on letters, visits or an
 * accusation goes back to the deputies. May be linked to matters of the congress, which only the congress sees. No
 * rating, no part in the figures of handling.
 */
package org.hongyan.suggestion;

/**
 * What petitioners are told, and everything else that leaves the system after a transaction.
 *
 * <ul>
 *   <li>R1 What is to be sent is written down in the transaction that causes it; it is sent afterwards or, if that is
 *       rolled back, never.
 *   <li>R2 Several workers never send the same message at once; what fails is tried again, later each time, and is
 *       laid aside in the end.
 *   <li>R3 Without a gateway, or without a telephone or mail address, the notice stays in the office's list for a
 *       member of staff to pass on.
 *   <li>R4 A query code is in the one message the petitioner asked for and nowhere else: the list shows it masked, the
 *       message is encrypted while it waits and erased when it is sent or laid aside.
 *   <li>R5 The log holds ids and outcomes, no text, no name, no address.
 * </ul>
 *
 * Out of scope: official documents and their service ({@code document}).
 */
package org.hongyan.notice;

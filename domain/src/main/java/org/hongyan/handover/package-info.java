/**
 * Handovers from body to body (流转): referred (转送, jurisdiction passes) or assigned (交办, with a duty to report),
 * passed on, objected to, recalled, reported back.
 *
 * <p>R2.1 A handover goes down the own line, to a body of the own office, or between congress and government of the
 * same place; never back to where it came from, never to a body whose objection was upheld. R2.2 Receipt is arrival.
 * R2.3 One objection for each receiver, within five working days, with reasons and the proper body named, signed by
 * the head. R2.4 A rejected objection binds the receiver. R2.5 A report waits for the reports below it; it is accepted
 * or returned with reasons; silence accepts. R2.6 A congress assigns without commanding. Out of scope: acceptance and
 * reply (package reply), disputes before the common superior.
 */
package org.hongyan.handover;

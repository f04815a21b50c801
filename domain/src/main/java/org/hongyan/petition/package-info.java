/**
 * The act of petitioning (信访件): submitted online by a citizen, or registered by a clerk from a letter, a visit or a
 * call. Its content never changes.
 *
 * <p>R4.1 An acknowledged submission is stored with its matter, demands, standing, timeline and audit line in one
 * transaction. R4.2 The same submission sent again is answered from what was stored, never stored twice. R4.3 One query
 * code for each petitioner, shown on the registration receipt only; a keyed hash is stored. R4.4 An accusation is never
 * taken in outside the sealed channel: nothing is stored and the way is named. R4.5 At most five representatives. R4.6 What is
 * added while the petition is under way (补充材料) reaches whoever has the petition, and starts no clock anew.
 */
package org.hongyan.petition;

/**
 * The accusation line (检举控告): what accuses a member of staff of a breach of discipline is sealed to a discipline
 * office on arrival, worked on there, and is nothing but a slip (number, day, channel) anywhere else.
 *
 * <p>R8.1 Text and files are encrypted to the key of the discipline office before they are stored; without a discipline
 * office that has a key nothing is stored and the way is named. R8.2 Who accuses somebody of that office itself reaches the
 * next-higher one; the lower one learns nothing. R8.3 A real name is told of acceptance within fifteen working days and of
 * the result within fifteen after completion; what belongs to another level goes on within five (CL15, CL18), and nothing
 * of it stays. R8.4 An accusation found in a matter leaves it (T05, T45): words, names and files are wiped there, every part
 * in the matter ends. Of mixed content only what accuses goes. R8.5 Repeats by the same accused are known inside one
 * discipline office and nowhere else. R8.6 The next-higher discipline office checks samples; it sees days, and content
 * only of what it asked for. Out of scope: investigation under the law of supervision.
 */
package org.hongyan.accusation;

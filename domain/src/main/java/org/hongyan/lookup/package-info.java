/**
 * A petitioner looks up the own petition by number and query code, and by nothing else (查询).
 *
 * <p>R5.1 A wrong number and a wrong code get one and the same answer. R5.2 Wrong tries slow an address down; a correct
 * code always works, at once and from anywhere; a number is never locked. R5.3 Of an address nothing is kept but a
 * salted hash in memory, for minutes. R5.4 The petitioner sees the steps meant for him or her, the documents served and
 * the own ratings; nothing internal, nothing of other petitioners.
 */
@NullMarked
package org.hongyan.lookup;

import org.jspecify.annotations.NullMarked;

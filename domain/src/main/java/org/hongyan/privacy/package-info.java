/**
 * Personal data: keys, encryption per field, blind indexes, masking, and the checks of what people type (identity
 * number, telephone, query code, free text).
 *
 * <ul>
 *   <li>R1 The keys are kept in a file outside the database; a ring that does not fit the data refuses to start.
 *   <li>R2 A personal field is encrypted for its table, row and column; moved anywhere else it cannot be read.
 *   <li>R3 A field is found again by a keyed hash of its normal form; the hash names the key it was made with.
 *   <li>R4 Replacing keys adds a key and keeps the old ones; nothing written before is lost.
 *   <li>R5 A query code is never stored, logged or printed by the software; only its keyed hash is kept.
 *   <li>R6 Free text keeps every rare character and loses only what would disguise it.
 * </ul>
 *
 * Out of scope: who may unmask (use cases and their permissions).
 */
package org.hongyan.privacy;

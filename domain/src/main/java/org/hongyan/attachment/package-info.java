/**
 * Files: photographs, papers and recordings that belong to a petition or to a body's work on it.
 *
 * <ul>
 *   <li>R1 What a file is, its content says; name and declared type are not believed. Only the kinds in
 *       {@link org.hongyan.attachment.MediaKind} are kept.
 *   <li>R2 Each of the eight ways a file can be wrong has its own message; a wrong file does not harm the others.
 *   <li>R3 Files are kept encrypted, once per office and content, under a name that tells nothing and compares with
 *       no other office's.
 *   <li>R4 A row never names a file that is not safely on disk; a file without a row is collected after 24 hours.
 *   <li>R5 A file is served as a download with a safe name, once the scanner (if there is one) found it clean.
 *   <li>R6 What another body gets carries no place, device or time hidden in a picture.
 * </ul>
 *
 * Out of scope: who has a part in a matter (row security and {@code matter}).
 */
package org.hongyan.attachment;

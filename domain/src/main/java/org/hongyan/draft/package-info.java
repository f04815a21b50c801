/**
 * What a member of staff has typed and not yet submitted, kept on the server by person, page and matter, so that an
 * expired sign-in, an expired page or a lost machine loses no text and nothing personal stays in a browser.
 *
 * <ul>
 *   <li>R1.1 When a page saves a draft, it shall replace the former draft of the same person, page and matter.
 *   <li>R1.2 A draft shall be readable by the person who wrote it and by nobody else; its content is encrypted.
 *   <li>R1.3 When the act is done, the page discards its draft; a draft untouched for 30 days is dropped.
 * </ul>
 *
 * Out of scope: what is submitted, and drafts of official documents, which belong to a body.
 */
@NullMarked
package org.hongyan.draft;

import org.jspecify.annotations.NullMarked;

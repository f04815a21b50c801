/**
 * The hearing of a complex matter (听证): announced at least seven days before to the petitioner, held by a chair and a
 * panel who have not handled the matter, recorded, concluded. Its days are not counted in a final review.
 */
package org.hongyan.hearing;

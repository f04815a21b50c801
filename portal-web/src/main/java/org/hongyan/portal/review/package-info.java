/** Asking for a review or a final review, and what has become of it. */
package org.hongyan.portal.review;

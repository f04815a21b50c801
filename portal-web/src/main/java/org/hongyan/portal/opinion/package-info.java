/** Asking for a formal opinion after a short answer. */
package org.hongyan.portal.opinion;

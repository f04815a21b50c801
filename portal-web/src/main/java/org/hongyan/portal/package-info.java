/**
 * The site of citizens: plain Faces pages without a session and without inline script. Nothing of the staff's is
 * reachable from here.
 */
package org.hongyan.portal;

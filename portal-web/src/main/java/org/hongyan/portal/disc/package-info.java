/**
 * The discipline line seen by a citizen: where to go, and where an office takes part, writing to it. No draft, no cookie, no
 * mail; what is sent is sealed to that office before it is stored.
 */
package org.hongyan.portal.disc;

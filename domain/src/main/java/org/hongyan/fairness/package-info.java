/**
 * Guards of fairness: who is complained of in a matter never works on it, and a village that must not know of it never
 * sees it. Nobody can set these guards aside; only a naming that was a mistake is lifted, by a second person.
 */
package org.hongyan.fairness;

/**
 * Complaints about how a matter is handled: to the supervision of the office above, unseen by the office complained of,
 * answered in writing.
 */
package org.hongyan.conduct;

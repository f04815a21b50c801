/**
 * What leaders do about a matter beside its handling: receive the petitioner, sponsor the matter, hear of it when it is
 * urgent, convene a joint meeting. Each leaves a numbered paper; none finds a fact, moves the matter or a limit.
 */
package org.hongyan.leader;

/**
 * Starts the whole product on one machine as plain processes and stops it again: PostgreSQL, Keycloak and WildFly with
 * both wars. {@link org.hongyan.launcher.Run} is what {@code mvn -Prun} calls; {@link org.hongyan.launcher.Stack} is
 * the same as a library, for the journeys.
 *
 * <ul>
 *   <li>Every child runs in a session of its own, so that Ctrl-C reaches the launcher only, which stops them in order.
 *       A watchdog stops them when the launcher itself was killed.</li>
 *   <li>Everything a running stack needs lies in its data folder; a build beside it cannot hurt it.</li>
 *   <li>What goes wrong is told in one sentence ({@link org.hongyan.launcher.LaunchException}).</li>
 * </ul>
 */
package org.hongyan.launcher;

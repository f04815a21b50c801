/**
 * Stories told in a real browser against the whole product: one named person, one goal, screenshots kept under
 * {@code target/journeys}. Every journey class carries {@link org.hongyan.journeys.Journey}.
 *
 * <ul>
 *   <li>{@link org.hongyan.journeys.World}: the running product, one for all journeys of a build, with a clock that
 *       can be moved forward and a port for its mail.</li>
 *   <li>{@link org.hongyan.journeys.Browser}: opens the windows in which people work.</li>
 *   <li>{@link org.hongyan.journeys.Visitor}: one person at one window, with cookies of their own.</li>
 * </ul>
 */
package org.hongyan.journeys;

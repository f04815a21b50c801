/**
 * The matter: what a petition is about, where it is in its lifecycle, who has which part in it, its clocks, its
 * timeline, and the lists that show it.
 *
 * <p>R1.1 At every moment exactly one body holds a matter. R1.2 Every change of state is a row of
 * {@link org.hongyan.matter.MatterLifecycle}. R1.3 Standing, list rows and timeline are written through
 * {@link org.hongyan.matter.StandingBook} and {@link org.hongyan.matter.Timeline} only. R1.4 A matter in which the
 * caller has no part is not found. Out of scope: what travels in a handover, opinions, ratings.
 */
package org.hongyan.matter;

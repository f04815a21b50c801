/**
 * The demo world: Hubei with Xianning, Chibi and its fourteen townships, congresses and a discipline office beside
 * them, and the people who work there. Offices, units and people are data ({@code resources/demo}).
 *
 * <ul>
 *   <li>Starting again adds what is missing and changes nothing: neither an edited telephone number, nor a withdrawn
 *       post, nor a changed password comes back.</li>
 *   <li>Posts follow the rule of two: granted by one provincial administrator, confirmed by the other.</li>
 *   <li>Not for production: everybody has the same published password.</li>
 * </ul>
 */
package org.hongyan.tenantconfig.demo;

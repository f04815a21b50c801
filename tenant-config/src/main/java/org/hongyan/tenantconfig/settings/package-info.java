/**
 * What an office may set for itself, with a default and the bounds that the law or fairness to the petitioner draws.
 *
 * <ul>
 *   <li>Without a value of its own an office has the default.</li>
 *   <li>A value outside the bounds is refused when it is set, by the code and by the table.</li>
 *   <li>What the law leaves no room in (15 and 60 days, five representatives) is no setting.</li>
 * </ul>
 */
package org.hongyan.tenantconfig.settings;

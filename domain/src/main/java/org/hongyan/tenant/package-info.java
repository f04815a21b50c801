/**
 * Offices, their bodies and sections, and the administrative divisions they sit at. Every other capability may know
 * an office; an office knows nobody.
 */
@NullMarked
package org.hongyan.tenant;

import org.jspecify.annotations.NullMarked;

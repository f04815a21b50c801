/** Queries behind {@code Offices} and {@code Divisions}. */
@NullMarked
package org.hongyan.tenant.internal;

import org.jspecify.annotations.NullMarked;

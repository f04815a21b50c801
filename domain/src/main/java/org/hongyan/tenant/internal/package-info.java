/** Queries behind {@code Offices} and {@code Divisions}. */
package org.hongyan.tenant.internal;

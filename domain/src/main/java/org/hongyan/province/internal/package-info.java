/** Offices of a province in the database. */
@NullMarked
package org.hongyan.province.internal;

import org.jspecify.annotations.NullMarked;

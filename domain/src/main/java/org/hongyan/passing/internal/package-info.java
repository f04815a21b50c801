/** Where due items are read. */
@NullMarked
package org.hongyan.passing.internal;

import org.jspecify.annotations.NullMarked;

/** Where announced years are kept. */
@NullMarked
package org.hongyan.calendar.internal;

import org.jspecify.annotations.NullMarked;

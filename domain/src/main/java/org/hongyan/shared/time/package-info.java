/** The only reader of the system clock. Everybody else has a {@link java.time.Clock} injected. */
@NullMarked
package org.hongyan.shared.time;

import org.jspecify.annotations.NullMarked;

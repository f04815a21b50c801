/** The only reader of the system clock. Everybody else has a {@link java.time.Clock} injected. */
package org.hongyan.shared.time;

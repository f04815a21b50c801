/** Plumbing of {@code privacy}: the column converter and where the key ring comes from. */
package org.hongyan.privacy.internal;

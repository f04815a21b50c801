/** Plumbing of {@code privacy}: where the key ring comes from. */
package org.hongyan.privacy.internal;

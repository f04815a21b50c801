/** Stored complaints. */
package org.hongyan.conduct.internal;

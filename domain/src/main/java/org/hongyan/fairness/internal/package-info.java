/** Stored namings. */
package org.hongyan.fairness.internal;

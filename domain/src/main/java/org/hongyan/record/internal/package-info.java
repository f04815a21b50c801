/** Stored opinions and instructions. */
package org.hongyan.record.internal;

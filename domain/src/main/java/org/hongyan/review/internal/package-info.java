/** Stored reviews and orders. */
package org.hongyan.review.internal;

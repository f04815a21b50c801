/** Stored hearings. */
package org.hongyan.hearing.internal;

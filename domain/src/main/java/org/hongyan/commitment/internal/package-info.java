/** Stored commitments and assistance. */
package org.hongyan.commitment.internal;

/** Storage of the exchanges. */
package org.hongyan.exchange.internal;

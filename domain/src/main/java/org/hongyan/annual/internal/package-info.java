/** How it is stored and counted. */
package org.hongyan.annual.internal;

/** Where due items are read. */
package org.hongyan.passing.internal;

/** Deputies' suggestions in the database. */
package org.hongyan.suggestion.internal;

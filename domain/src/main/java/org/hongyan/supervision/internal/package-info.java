/** Supervision in the database. */
package org.hongyan.supervision.internal;

/** Stored prepared steps. */
package org.hongyan.procedure.internal;

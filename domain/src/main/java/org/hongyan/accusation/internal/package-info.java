/** Stored accusations and the definer functions behind the one-way door. */
package org.hongyan.accusation.internal;

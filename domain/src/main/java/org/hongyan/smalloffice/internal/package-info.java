/** Stored presets. */
package org.hongyan.smalloffice.internal;

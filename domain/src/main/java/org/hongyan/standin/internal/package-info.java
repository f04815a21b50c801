/** Stored requests and namings. */
package org.hongyan.standin.internal;

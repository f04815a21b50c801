/** Stored archived files. */
package org.hongyan.archive.internal;

/** Plumbing between the server and the domain. */
package org.hongyan.portal.internal;

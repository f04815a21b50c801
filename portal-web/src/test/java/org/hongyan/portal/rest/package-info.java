/** The interface for programs, as far as no server is needed. */
package org.hongyan.portal.rest;

/** Tests of what holds for all pages. */
package org.hongyan.portal;

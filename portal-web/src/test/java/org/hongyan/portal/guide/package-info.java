/** Tests of the guide. */
package org.hongyan.portal.guide;

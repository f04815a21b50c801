/** Tests of what every page shares. */
package org.hongyan.portal.faces;

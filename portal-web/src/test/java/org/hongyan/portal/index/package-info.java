/** Tests of the entrance. */
package org.hongyan.portal.index;

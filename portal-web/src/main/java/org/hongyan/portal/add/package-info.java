/** Words and files added to the own petition while it is under way. */
package org.hongyan.portal.add;

/** Number and query code open the way to the own matter; nothing else does. */
package org.hongyan.portal.lookup;

/** The page to complain about how the own matter is handled. */
package org.hongyan.portal.conduct;

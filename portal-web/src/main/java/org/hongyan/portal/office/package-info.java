/** The home of one office, and how pages find the office named in the address. */
package org.hongyan.portal.office;

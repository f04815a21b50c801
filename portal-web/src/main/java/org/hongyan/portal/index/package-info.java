/** The first page: which office to turn to, by name or by place. */
package org.hongyan.portal.index;

/** How {@code notice} keeps, words and sends messages. */
package org.hongyan.notice.internal;

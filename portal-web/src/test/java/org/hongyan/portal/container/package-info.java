/** Tests inside a real server: the war as it is built, transactions, injection and row security as in production. */
package org.hongyan.portal.container;

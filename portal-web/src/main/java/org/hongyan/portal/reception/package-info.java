/** The public rota of the leaders' reception. */
package org.hongyan.portal.reception;

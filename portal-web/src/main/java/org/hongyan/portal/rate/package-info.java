/** Rating the petition office and the responsible body, one page each. */
package org.hongyan.portal.rate;

/** Pages of what bodies ask and tell each other about a matter beside handing it over. */
package org.hongyan.admin.exchange;

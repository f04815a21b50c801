/** The list of legal routes: read by everybody at a desk, written by the province, its places by each office. */
package org.hongyan.admin.route;

/** The desk of the province's administrators: the offices, one office, nothing of any case. */
package org.hongyan.admin.province;

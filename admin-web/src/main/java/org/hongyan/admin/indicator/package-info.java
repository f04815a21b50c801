/** The dashboard: what needs somebody now, and how an office and everything below it keeps the law's limits. */
package org.hongyan.admin.indicator;

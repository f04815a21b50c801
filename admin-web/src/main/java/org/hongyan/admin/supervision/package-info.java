/** Supervision of matters: what is overdue below the office, sending, answering and verifying. */
package org.hongyan.admin.supervision;

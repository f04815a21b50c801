/** The desk of a discipline office: its list, one accusation with its steps. For clerks of the line only. */
package org.hongyan.admin.discipline;

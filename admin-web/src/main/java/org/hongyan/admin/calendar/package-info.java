/** The page where the province takes in the holidays of a year. */
package org.hongyan.admin.calendar;

/** The yearly report of an office. */
package org.hongyan.admin.annual;

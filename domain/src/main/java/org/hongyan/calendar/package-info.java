/** The calendar of the deployment: the announcement of each year taken in, and due dates counted again by it. */
@NullMarked
package org.hongyan.calendar;

import org.jspecify.annotations.NullMarked;

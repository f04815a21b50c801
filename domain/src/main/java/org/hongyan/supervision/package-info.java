/**
 * 督办 and the three proposals (T39): who watches over limits and conduct opens it with a ground of the law, the holder
 * answers in writing, the answer is found right or not enough. A superior without a part in a matter sees of what is
 * overdue number, unit and days, and opens it with a reason only.
 */
package org.hongyan.supervision;

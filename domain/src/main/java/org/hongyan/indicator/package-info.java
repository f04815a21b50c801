/**
 * Indicators (指标, domain.md §3.6): rates of an office and of everything below it, one policy each, read from summaries
 * that are counted from the book by month, office and subject. They are about offices and matters, never about persons:
 * nothing is counted by petitioner or by member of staff, and what is too few to hide anybody is not told.
 *
 * <p>R21.1 A month is counted again from the book whenever something in it changes; nothing is added up or carried on.
 * R21.2 Accusations are in no figure; a matter that turns out to be one leaves them all. R21.3 Limits count in the month
 * they fall due, submissions in the month they came. R21.4 What fewer than five matters say about satisfaction is not shown.
 */
@NullMarked
package org.hongyan.indicator;

import org.jspecify.annotations.NullMarked;

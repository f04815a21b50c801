package org.hongyan.admin.matter;

/**
 * One clock in the head of the case page.
 *
 * @param amount days left or used, in words
 * @param until due date, or when it stopped
 * @param percent share of the time used, 0 to 100
 * @param because one line of reasoning
 */
public record ClockCard(String name, DueChip chip, String amount, String until, int percent, String because) {}

/**
 * The yearly report of an office on petitions (信访情况年度报告): figures the law asks for, counted from the book and never typed in,
 * and what the office says about them; drafted by one, signed by another, numbered. It names no person.
 */
package org.hongyan.annual;

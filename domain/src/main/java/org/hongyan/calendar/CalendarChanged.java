package org.hongyan.calendar;

/** Another calendar is in force; what was remembered of the old one is worth nothing. */
public record CalendarChanged(int version) {}

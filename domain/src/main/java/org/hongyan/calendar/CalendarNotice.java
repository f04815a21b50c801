package org.hongyan.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An announcement as it was taken in.
 *
 * @param version its number in this deployment; due dates remember it
 * @param year the year announced
 * @param documentNumber of the State Council's notice
 * @param announcedOn date of the notice
 * @param takenInBy name of the administrator
 * @param takenInAt moment it was taken in
 */
public record CalendarNotice(
        int version, int year, String documentNumber, LocalDate announcedOn, String takenInBy, Instant takenInAt) {}

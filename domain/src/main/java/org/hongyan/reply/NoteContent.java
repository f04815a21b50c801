package org.hongyan.reply;

import java.time.LocalDate;

/**
 * What somebody writes down.
 *
 * @param happenedOn statutory day, not after today
 * @param place where it was
 * @param people who took part
 * @param text what was said or found
 */
public record NoteContent(LocalDate happenedOn, String place, String people, String text) {}

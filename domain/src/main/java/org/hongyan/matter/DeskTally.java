package org.hongyan.matter;

import java.time.LocalDate;
import java.util.Map;

/** What a work list holds, counted as the list itself chooses its rows. */
public interface DeskTally {

    /**
     * The rows of one group.
     *
     * @param all how many
     * @param over of these, past their day
     * @param next the first day of those that are not; null where none is set
     */
    record Tally(int all, int over, LocalDate next) {}

    /** Of every group that the list would show; groups without a row are left out. */
    Map<DeskGroup, Tally> of(DeskQuery query, LocalDate today);
}

package org.hongyan.document;

import java.util.List;

/** What the yearly report of an office says. */
public interface AnnualContent extends DocumentContent {

    /**
     * 信访情况年度报告 (信访工作条例 第四十一条).
     *
     * @param year the year reported on
     * @param channels petitions by channel
     * @param subjects what they were about, the most frequent
     * @param bodies whose handling they came to, the most frequent
     * @param handovers referred and assigned
     * @param supervisions supervised and proposed
     * @param adopted proposals followed
     * @param timely notices and replies in time
     */
    record AnnualReport(
            @Must int year,
            @Must List<Figure> channels,
            List<Figure> subjects,
            List<Figure> bodies,
            @Must List<Figure> handovers,
            @Must List<Figure> supervisions,
            List<Figure> adopted,
            List<Figure> timely,
            @Must(given = true) String situation,
            @Must(given = true) String work,
            @Must(given = true) String problems,
            @Must(given = true) String plan)
            implements AnnualContent {}

    /** One figure with what it counts. */
    record Figure(@Must String name, @Must String total) {}
}

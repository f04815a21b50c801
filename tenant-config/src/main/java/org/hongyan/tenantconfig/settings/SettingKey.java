package org.hongyan.tenantconfig.settings;

/** The settings of an office. Bounds are inclusive; changing one needs a migration of the table's constraint as well. */
public enum SettingKey {
    /** Window for a rating (CL13): no law states it; never shorter than a citizen may count on elsewhere. */
    RATING_WINDOW_DAYS(30, 30, 90, Unit.CALENDAR_DAYS),
    /** An assigner's check of a report (CL10); provincial rules go up to 30 days. */
    ASSIGNER_CHECK_DAYS(15, 5, 30, Unit.CALENDAR_DAYS),
    /** Promised answer to a suggestion, which has no limit in law. */
    SUGGESTION_ANSWER_DAYS(60, 15, 90, Unit.CALENDAR_DAYS),
    /** Files with one petition. */
    MAX_ATTACHMENTS(10, 5, 30, Unit.FILES),
    /** Reasons of an objection (信访工作条例 第二十三条 asks for reasons); long demands would bar the right itself. */
    OBJECTION_MIN_LENGTH(20, 10, 200, Unit.CHARACTERS),
    /** Head-count that makes a visit collective; a statistical mark only, the five representatives are law. */
    COLLECTIVE_FROM(5, 5, 10, Unit.PERSONS);

    /** What the number counts. */
    public enum Unit {
        CALENDAR_DAYS,
        FILES,
        CHARACTERS,
        PERSONS
    }

    private final int defaultValue;
    private final int least;
    private final int most;
    private final Unit unit;

    SettingKey(int defaultValue, int least, int most, Unit unit) {
        this.defaultValue = defaultValue;
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    public int defaultValue() {
        return defaultValue;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public Unit unit() {
        return unit;
    }

    public boolean allows(int value) {
        return value >= least && value <= most;
    }
}

package org.hongyan.deadline;

/** What a time limit is counted in. */
public enum TermUnit {
    CALENDAR_DAY("CAL_"),
    WORKING_DAY("WD_"),
    MONTH("MON_"),
    FIXED_DATE("FIXED_DATE");

    private final String reasonPrefix;

    TermUnit(String reasonPrefix) {
        this.reasonPrefix = reasonPrefix;
    }

    String reasonPrefix() {
        return reasonPrefix;
    }
}

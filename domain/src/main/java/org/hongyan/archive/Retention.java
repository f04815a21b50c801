package org.hongyan.archive;

import java.time.LocalDate;

/** How long a file is kept, counted from its archiving. */
public enum Retention {
    TEN_YEARS(10),
    THIRTY_YEARS(30),
    PERMANENT(0);

    private final int years;

    Retention(int years) {
        this.years = years;
    }

    /** The last day; null for ever. */
    public LocalDate until(LocalDate archivedOn) {
        return years == 0 ? null : archivedOn.plusYears(years);
    }
}

package org.hongyan.annual;

import java.util.List;
import java.util.Optional;

/** Yearly reports of the own body, and the figures of a year at the own office. */
public interface AnnualReports {

    /** Draft or signed. */
    Optional<AnnualReport> of(int year);

    void add(AnnualReport report);

    /** All signed ones and the drafts, the newest year first. */
    List<AnnualReport> all();

    /**
     * Counted now, in the order of the report; accusations are in none of them.
     *
     * @param year by the day of receipt, in +08:00
     */
    List<AnnualFigure> figures(int year);
}

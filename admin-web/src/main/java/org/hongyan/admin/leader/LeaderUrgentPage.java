package org.hongyan.admin.leader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.leader.UrgentReports;

/** Urgent reports made here and sent here. */
@Named
@RequestScoped
public class LeaderUrgentPage {

    @Inject
    private UrgentReports reports;

    private List<UrgentReports.Line> lines;

    /** The latest first. */
    public List<UrgentReports.Line> getLines() {
        if (lines == null) {
            lines = reports.latest();
        }
        return lines;
    }
}

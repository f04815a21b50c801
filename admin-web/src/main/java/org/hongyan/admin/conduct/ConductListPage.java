package org.hongyan.admin.conduct;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.conduct.Complaints;
import org.hongyan.conduct.ConductComplaint;
import org.hongyan.deadline.SmallTimer;
import org.omnifaces.cdi.Param;

/** Complaints about the offices below: those to be answered, or those answered. */
@Named
@RequestScoped
public class ConductListPage {

    private static final int SHOWN = 100;

    @Inject
    private Complaints complaints;

    @Inject
    private Chips chips;

    @Inject
    @Param
    private String view;

    private List<ConductComplaint> lines;

    /** True for those answered. */
    public boolean isEnded() {
        return "ended".equals(view);
    }

    public List<ConductComplaint> getLines() {
        if (lines == null) {
            lines = complaints.list(isEnded(), SHOWN);
        }
        return lines;
    }

    /** How much time the answer has left. */
    public DueChip chip(ConductComplaint complaint) {
        return chips.days(SmallTimer.CONDUCT_COMPLAINT, complaint.madeOn(), complaint.dueOn());
    }
}

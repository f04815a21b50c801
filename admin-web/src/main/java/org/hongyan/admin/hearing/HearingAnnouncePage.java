package org.hongyan.admin.hearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.hearing.AnnounceHearing;
import org.hongyan.hearing.PanelMember;

/** The body calls a hearing: when, where, before whom, about what. */
@Named
@RequestScoped
public class HearingAnnouncePage extends HearingForm {

    private static final int ROWS = 7;

    @Inject
    private AnnounceHearing announce;

    private final List<PanelRow> panel =
            Stream.generate(PanelRow::new).limit(ROWS).toList();
    private LocalDate day;
    private LocalTime time;
    private String place;
    private boolean open = true;
    private boolean askedFor;
    private String reason;
    private String questions;
    private String chairId;

    /** Calls it and opens the case; the notice is to be served. */
    public void announce() {
        announce.announce(new AnnounceHearing.Order(
                getMatterId(),
                day,
                time,
                place,
                open,
                askedFor,
                reason,
                questions,
                chosen(chairId),
                panel.stream().map(PanelRow::member).toList()));
        done("hearing.announce", "case", "hearing.announce.done", getMatter().number());
    }

    /** The first day that leaves the petitioner time enough. */
    public LocalDate getEarliest() {
        return reader().earliest();
    }

    /** Colleagues who have not handled the matter. */
    public List<SelectItem> getChairs() {
        return people(reader().chairs(getMatterId()));
    }

    public PanelMember.Kind[] getKinds() {
        return PanelMember.Kind.values();
    }

    public List<PanelRow> getPanel() {
        return panel;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate newDay) {
        day = newDay;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime newTime) {
        time = newTime;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean newOpen) {
        open = newOpen;
    }

    public boolean isAskedFor() {
        return askedFor;
    }

    public void setAskedFor(boolean newAskedFor) {
        askedFor = newAskedFor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String newQuestions) {
        questions = newQuestions;
    }

    public String getChairId() {
        return chairId;
    }

    public void setChairId(String newChairId) {
        chairId = newChairId;
    }
}

package org.hongyan.admin.reply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.reply.Investigation;
import org.hongyan.reply.RecordInvestigation;

/** What two or more have looked into is written down, with a conclusion on each demand. */
@Named
@RequestScoped
public class ReplyInvestigationPage extends StaffForm {

    @Inject
    private RecordInvestigation investigation;

    private LocalDate from;
    private LocalDate until;
    private String place;
    private String others;
    private String asked;
    private String facts;
    private String[] evidence;
    private List<ConclusionRow> conclusions;

    @PostConstruct
    void begin() {
        from = getToday();
        until = getToday();
    }

    /** Makes the report and goes on to the opinion. */
    public void save() {
        investigation.record(
                getMatterId(),
                new Investigation(
                        from,
                        until,
                        place,
                        staffIds(),
                        others,
                        recorderId(),
                        asked,
                        facts,
                        ids(evidence),
                        getConclusions().stream()
                                .map(ConclusionRow::getConclusion)
                                .toList()));
        done("reply.investigation", "reply/opinion", "reply.investigation.done");
    }

    public List<ConclusionRow> getConclusions() {
        if (conclusions == null) {
            conclusions = getHandling().demands().stream()
                    .map(line -> new ConclusionRow(line.seq(), line.text()))
                    .toList();
        }
        return conclusions;
    }

    /** Files of the matter and working papers of the body. */
    public List<SelectItem> getShelf() {
        return getHandling().evidence().stream()
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate newFrom) {
        from = newFrom;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate newUntil) {
        until = newUntil;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String newOthers) {
        others = newOthers;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String newAsked) {
        asked = newAsked;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String[] getEvidence() {
        return evidence;
    }

    public void setEvidence(String[] newEvidence) {
        evidence = newEvidence;
    }
}

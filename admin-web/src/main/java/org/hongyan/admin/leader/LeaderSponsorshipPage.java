package org.hongyan.admin.leader;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.LeaderContent.SponsorshipSheet;
import org.hongyan.leader.LeaderPaper;
import org.hongyan.leader.SponsorMatter;
import org.hongyan.leader.Sponsorship;

/** A leader sponsors the matter: proposed, extended, ended. */
@Named
@RequestScoped
public class LeaderSponsorshipPage extends LeaderForm {

    @Inject
    private SponsorMatter sponsor;

    private List<Sponsorship> sponsorships;
    private LeaderPaper paper;
    private String reason;
    private String measures;
    private LocalDate dueOn;
    private String extension;
    private LocalDate endedOn;
    private String result;

    @PostConstruct
    void begin() {
        paper = reader().underWay(getMatterId(), DocumentKind.SPONSORSHIP_SHEET).orElse(null);
        if (isSentBack() && reader().content(paper) instanceof SponsorshipSheet sheet) {
            refill(paper);
            reason = sheet.reason();
            measures = sheet.measures();
            dueOn = sheet.dueOn();
            extension = sheet.extension();
        }
    }

    /** Puts it before the head. */
    public void draft() {
        sponsor.draft(new SponsorMatter.Order(getMatterId(), choice(), reason, measures, dueOn));
        done("leader.sponsorship", "case", "leader.paper.put");
    }

    /** Asks the head for more time. */
    public void extend() {
        sponsor.extend(getMatterId(), dueOn, extension);
        done("leader.sponsorship", "case", "leader.paper.put");
    }

    /** The file is handed in. */
    public void end() {
        sponsor.end(getMatterId(), endedOn, result);
        done("leader.sponsorship", "case", "leader.sponsorship.ended");
    }

    public List<Sponsorship> getSponsorships() {
        if (sponsorships == null) {
            sponsorships = reader().sponsorships(getMatterId());
        }
        return sponsorships;
    }

    /** The one that goes on; null if there is none. */
    public Sponsorship getOpen() {
        return getSponsorships().stream().filter(Sponsorship::open).findFirst().orElse(null);
    }

    /** True if that one is the own body's. */
    public boolean isOwn() {
        return getOpen() != null && reader().own(getOpen());
    }

    /** True while a sheet waits for the head. */
    public boolean isWaiting() {
        return paper != null && paper.state() == LeaderPaper.State.PENDING;
    }

    /** True if the head sent the last one back. */
    public boolean isSentBack() {
        return paper != null && paper.state() == LeaderPaper.State.SENT_BACK;
    }

    /** Why it was sent back. */
    public String getRemarks() {
        return isSentBack() ? paper.remarks() : "";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String newMeasures) {
        measures = newMeasures;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate newDueOn) {
        dueOn = newDueOn;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String newExtension) {
        extension = newExtension;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate newEndedOn) {
        endedOn = newEndedOn;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String newResult) {
        result = newResult;
    }
}

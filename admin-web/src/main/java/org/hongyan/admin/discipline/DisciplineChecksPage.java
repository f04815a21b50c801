package org.hongyan.admin.discipline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.accusation.CheckSamples;
import org.hongyan.accusation.SpotChecks;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;
import org.omnifaces.util.Faces;

/** Samples of the offices below (抽查), and what the next-higher office asks of this one. */
@Named
@RequestScoped
public class DisciplineChecksPage {

    private static final int SHOWN = 50;

    @Inject
    private CheckSamples checks;

    @Inject
    private Offices offices;

    @Inject
    private DoneNotes notes;

    @Inject
    private Clock clock;

    private final Map<UUID, String> names = new HashMap<>();
    private List<SpotChecks.Sample> below;
    private List<CheckSamples.Shown> all;
    private String reason;
    private String chosen;
    private String verdict;
    private String remarks;

    /** Draws the sample chosen. */
    public void ask() {
        checks.ask(chosen == null ? null : UUID.fromString(chosen), reason);
        done();
    }

    public void provide(UUID checkId) {
        checks.show(checkId);
        done();
    }

    public void judge(UUID checkId) {
        checks.judge(checkId, verdict == null ? null : verdict.equals("yes"), remarks);
        done();
    }

    private void done() {
        notes.say(Texts.text("discipline.file.done"));
        Faces.redirect("discipline/checks");
    }

    /** What may be drawn: number and days, the newest first. */
    public List<SpotChecks.Sample> getBelow() {
        if (below == null) {
            below = checks.below().stream().limit(SHOWN).toList();
        }
        return below;
    }

    public boolean late(SpotChecks.Sample sample) {
        return sample.late(getToday());
    }

    public LocalDate getToday() {
        return SystemTime.today(clock);
    }

    public List<CheckSamples.Shown> getAll() {
        if (all == null) {
            all = checks.list();
        }
        return all;
    }

    /** Name of an office. */
    public String office(UUID officeId) {
        return names.computeIfAbsent(
                officeId, id -> offices.byId(id).map(Office::name).orElse(""));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String newChosen) {
        chosen = newChosen;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String newVerdict) {
        verdict = newVerdict;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String newRemarks) {
        remarks = newRemarks;
    }
}

package org.hongyan.admin.conduct;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.conduct.AnswerComplaint;
import org.hongyan.conduct.ComplaintNotOpen;
import org.hongyan.conduct.Complaints;
import org.hongyan.conduct.ConductComplaint;
import org.hongyan.conduct.ConductFinding;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.shared.RefusedException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One complaint: what was done to find out, and the answer to the petitioner. */
@Named
@RequestScoped
public class ConductItemPage {

    @Inject
    private Complaints complaints;

    @Inject
    private AnswerComplaint answering;

    @Inject
    private Chips chips;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private ConductComplaint complaint;
    private String steps;
    private ConductFinding finding;
    private String answer;

    /** The complaint; what is not for the caller is not found. */
    public ConductComplaint getComplaint() {
        if (complaint == null) {
            complaint = complaints.byId(id()).orElseThrow(() -> new RefusedException(new ComplaintNotOpen()));
        }
        return complaint;
    }

    private UUID id() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException noId) {
            throw new RefusedException(new ComplaintNotOpen());
        }
    }

    public DueChip getChip() {
        return chips.days(
                SmallTimer.CONDUCT_COMPLAINT,
                getComplaint().madeOn(),
                getComplaint().dueOn());
    }

    /** Keeps what was done so far. */
    public void note() {
        answering.note(id(), steps);
        done("conduct.item.noted");
    }

    /** Answers. */
    public void answer() {
        answering.answer(id(), steps, finding, answer);
        done("conduct.item.done");
    }

    private void done(String text) {
        notes.say(Texts.text(text));
        Faces.redirect("conduct/item/%s", id);
    }

    public List<ConductFinding> getFindings() {
        return List.of(ConductFinding.values());
    }

    public String getSteps() {
        return steps == null ? getComplaint().steps() : steps;
    }

    public void setSteps(String newSteps) {
        steps = newSteps;
    }

    public ConductFinding getFinding() {
        return finding;
    }

    public void setFinding(ConductFinding newFinding) {
        finding = newFinding;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String newAnswer) {
        answer = newAnswer;
    }
}

package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.hongyan.admin.faces.Texts;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.handover.Disputes;
import org.hongyan.handover.Handover;
import org.hongyan.handover.JudgeObjection;
import org.hongyan.handover.Objection;
import org.hongyan.handover.ObjectionEvidence;
import org.hongyan.matter.Transition;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/** The sender upholds an objection, or rejects it and binds the receiver. */
@Named
@RequestScoped
public class HandoverDecidePage extends HandoverForm {

    @Inject
    private JudgeObjection judge;

    @Inject
    private Disputes disputes;

    @Inject
    private ObjectionEvidence evidences;

    @Inject
    private Offices offices;

    private Handover handover;
    private Objection objection;
    private Objection.Verdict verdict;
    private String reasons;

    public HandoverDecidePage() {
        super("handover.decide");
    }

    @Override
    protected void prepare() {
        handover = sent();
        objection = handover == null
                ? null
                : handovers()
                        .objectionOf(handover.id())
                        .filter(Objection::signed)
                        .orElse(null);
    }

    /** Decides and goes back to the case. */
    public void decide() {
        judge.judge(getMatter().id(), verdict, reasons);
        done(verdict, nameOf(handover.receiverBodyId()));
    }

    /** Files that prove the objection. */
    public List<AttachmentView> getFiles() {
        return evidences.of(objection);
    }

    public List<Objection.Verdict> getVerdicts() {
        return List.of(Objection.Verdict.values());
    }

    /** True if the verdict chosen brings the matter before the common superior. */
    public boolean isDispute() {
        return verdict != null && disputes.arises(verdict, handover);
    }

    /** What follows from the verdict chosen. */
    public String getAfter() {
        return Texts.text("handover.decide.after." + (isDispute() ? "dispute" : verdict));
    }

    public boolean isCongress() {
        return desk().getDesk().kind() == OfficeKind.NPC;
    }

    /** The sentence on the petitioner's page, empty if there is none. */
    public String getPublicSentence() {
        if (isDispute()) {
            return Texts.text("handover.decide.disputed");
        }
        return verdict == Objection.Verdict.REJECTED
                ? Texts.named(
                        "event." + Transition.REJECT_OBJECTION + ".public",
                        Map.of(
                                "receiver",
                                offices.unit(handover.receiverBodyId())
                                        .orElseThrow()
                                        .name()))
                : "";
    }

    /** The handover objected to, or null. */
    public Handover getHandover() {
        return handover;
    }

    /** The objection that waits, or null. */
    public Objection getObjection() {
        return objection;
    }

    public Objection.Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Objection.Verdict newVerdict) {
        verdict = newVerdict;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String newReasons) {
        reasons = newReasons;
    }
}

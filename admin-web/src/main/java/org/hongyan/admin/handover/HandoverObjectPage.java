package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.faces.Uploads;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.handover.DraftObjection;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Objection;
import org.hongyan.handover.ObjectionEvidence;
import org.hongyan.handover.SignObjection;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Steps;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Desks;
import org.hongyan.tenant.TenantSettings;

/** The receiver objects: a handler drafts, the head signs on the same page. */
@Named
@RequestScoped
public class HandoverObjectPage extends HandoverForm {

    @Inject
    private DraftObjection draftObjection;

    @Inject
    private SignObjection signObjection;

    @Inject
    private TenantSettings settings;

    @Inject
    private ObjectionEvidence evidences;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Steps steps;

    @Inject
    private Desks desks;

    private Handover handover;
    private Objection objection;
    private String reasons;
    private String properBody;
    private String evidence;
    private List<String> files = List.of();
    private List<Part> scans;

    public HandoverObjectPage() {
        super("handover.object");
    }

    @Override
    protected void prepare() {
        handover = received();
        objection =
                handover == null ? null : handovers().objectionOf(handover.id()).orElse(null);
        if (objection != null) {
            reasons = objection.reasons();
            evidence = objection.evidence();
            files = objection.evidenceFiles().stream().map(UUID::toString).toList();
            properBody = objection.properBody();
        }
    }

    /** Keeps the draft for the head to sign. */
    public void draft() {
        List<UUID> chosen = files.stream().map(UUID::fromString).toList();
        draftObjection.draft(
                getMatter().id(), new Objection.Grounds(reasons, evidence, properBody, chosen), Uploads.of(scans));
        done();
    }

    /** The head files it. */
    public void sign() {
        signObjection.sign(getMatter().id());
        finish("handover.object.filed", nameOf(handover.senderBodyId()));
    }

    public Handover getHandover() {
        return handover;
    }

    /** The draft, or the objection filed; null before. */
    public Objection getObjection() {
        return objection;
    }

    /** True while it may be drafted or drafted anew at this desk. */
    public boolean isDrafting() {
        return desk().may(Permission.HANDLE) && (objection == null || !objection.signed());
    }

    /** True if a draft waits for a signature that this desk may give. */
    public boolean isSigning() {
        return desk().may(Permission.APPROVE) && objection != null && !objection.signed();
    }

    /** True if the person at the desk drafted it. */
    public boolean isOwnDraft() {
        return objection != null && desk().getPerson().id().equals(objection.draftedBy());
    }

    public String getDrafter() {
        UUID drafter = objection.draftedBy();
        return desks.names(List.of(drafter)).getOrDefault(drafter, "");
    }

    public int getMinLength() {
        return settings.objectionMinLength(desk().getDesk().officeId());
    }

    /** The last day to file it, or null where no objection clock runs. */
    public LocalDate getLastDay() {
        return getMatter().clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.OBJECTION && clock.state() == MatterClock.State.RUNNING)
                .map(ClockLine::dueOn)
                .findFirst()
                .orElse(null);
    }

    /** Last day of the sender's decision if it is filed today. */
    public LocalDate getDecidedBy() {
        return deadlines.due(SmallTimer.OBJECTION_DECISION, steps.today()).due();
    }

    /** The sentence on the petitioner's page. */
    public String getPublicSentence() {
        return Texts.named("event.OBJECT.public", Map.of("until", getDecidedBy().toString()));
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String newEvidence) {
        evidence = newEvidence;
    }

    /** Those chosen; choices travel as texts. */
    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> newFiles) {
        files = newFiles;
    }

    /** Files of the matter that may be chosen. */
    public List<SelectItem> getFileLines() {
        return evidences.of(getMatter().id()).stream()
                .map(file -> new SelectItem(file.id().toString(), file.name()))
                .toList();
    }

    /** Those of the draft, to be read before it is signed. */
    public List<AttachmentView> getChosen() {
        return evidences.of(objection);
    }

    public List<Part> getScans() {
        return scans;
    }

    public void setScans(List<Part> newScans) {
        scans = newScans;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String newReasons) {
        reasons = newReasons;
    }

    public String getProperBody() {
        return properBody;
    }

    public void setProperBody(String newProperBody) {
        properBody = newProperBody;
    }
}

package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.document.DocumentLine;
import org.hongyan.handover.DraftReport;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Report;
import org.hongyan.handover.ReportPapers;
import org.hongyan.handover.SignReport;
import org.hongyan.reply.FindingDraft;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.HandlingView;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Desks;

/** The receiver of an assignment reports completion: one drafts, the head signs on the same page. */
@Named
@RequestScoped
public class HandoverReportPage extends HandoverForm {

    @Inject
    private DraftReport drafting;

    @Inject
    private SignReport signing;

    @Inject
    private ReportPapers papers;

    @Inject
    private HandlingReader handling;

    @Inject
    private Desks desks;

    private Handover handover;
    private DocumentLine draft;
    private List<Report> rounds = List.of();
    private ReportFields fields = new ReportFields();

    public HandoverReportPage() {
        super("handover.report");
    }

    @Override
    protected void prepare() {
        handover = Optional.ofNullable(received()).filter(Handover::reportDue).orElse(null);
        if (handover == null) {
            return;
        }
        rounds = handovers().reportsOf(handover.id());
        draft = papers.draftOf(getMatter().id()).orElse(null);
        fields = papers.contentOf(getMatter().id())
                .map(ReportFields::of)
                .orElseGet(() -> rounds.isEmpty() ? proposed() : ReportFields.of(rounds.get(rounds.size() - 1)));
    }

    /** What the findings say already need not be typed again. */
    private ReportFields proposed() {
        ReportFields proposed = new ReportFields();
        proposed.setFacts(found(FindingDraft::facts));
        proposed.setLegalBasis(found(FindingDraft::legalBasis));
        proposed.setResult(found(FindingDraft::opinion));
        return proposed;
    }

    private String found(Function<FindingDraft, String> part) {
        return handling.open(getMatter().id()).demands().stream()
                .map(HandlingView.DemandLine::finding)
                .filter(finding -> finding != null && part.apply(finding) != null)
                .map(part)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Keeps the draft for the head to sign. */
    public void save() {
        drafting.draft(getMatter().id(), fields.content());
        done(nameOf(handover.senderBodyId()));
    }

    /** The head signs, and it goes up. */
    public void sign() {
        signing.sign(getMatter().id());
        finish("handover.report.sent", nameOf(handover.senderBodyId()));
    }

    /** The assignment to be reported on, or null. */
    public Handover getHandover() {
        return handover;
    }

    /** The draft that waits for a signature, or null. */
    public DocumentLine getDraft() {
        return draft;
    }

    /** True while it may be drafted or drafted anew at this desk. */
    public boolean isDrafting() {
        return desk().may(Permission.HANDLE) || desk().may(Permission.DISPATCH);
    }

    /** True if a draft waits for a signature that this desk may give. */
    public boolean isSigning() {
        return desk().may(Permission.APPROVE) && draft != null;
    }

    /** True if the person at the desk drafted it. */
    public boolean isOwnDraft() {
        return draft != null && desk().getPerson().id().equals(draft.draftedBy());
    }

    public String getDrafter() {
        return draft == null ? "" : desks.names(List.of(draft.draftedBy())).getOrDefault(draft.draftedBy(), "");
    }

    /** Reports sent before, oldest first. */
    public List<Report> getRounds() {
        return rounds;
    }

    /** Which report this is. */
    public int getRound() {
        return rounds.size() + 1;
    }

    /** What the assigner wants changed, empty the first time. */
    public String getReturned() {
        return rounds.isEmpty() || rounds.get(rounds.size() - 1).verdict() != Report.Verdict.RETURNED
                ? ""
                : rounds.get(rounds.size() - 1).verdictReasons();
    }

    public ReportFields getFields() {
        return fields;
    }
}

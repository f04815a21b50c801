package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.HandoverOutlook;
import org.hongyan.handover.HandoverOutlook.Limits;
import org.hongyan.handover.WrongBodyPolicy;
import org.hongyan.handover.WrongBodyReport;
import org.hongyan.handover.WrongBodyReport.Verdict;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.PrepareMove;

/** Whoever handed the matter over answers the report that it is another body's business. */
@Named
@RequestScoped
public class ProcedureMovePage extends DecisionForm {

    @Inject
    private PrepareMove move;

    @Inject
    private WrongBodyPolicy policy;

    @Inject
    private HandoverOutlook outlooks;

    @Inject
    private HandoverTree names;

    private Verdict verdict;
    private String reason;
    private String receiver;
    private HandoverKind kind;
    private LocalDate limitOn;
    private String requirements;

    /** Puts it before the head. */
    public void prepare() {
        UUID body = receiver == null ? null : UUID.fromString(receiver);
        move.prepare(new PrepareMove.Order(getMatterId(), verdict, body, kind, limitOn, requirements, reason));
        prepared("move");
    }

    /** What waits for the answer; null once it is answered. */
    public WrongBodyReport getReport() {
        return policy.waiting(getMatterId()).orElse(null);
    }

    /** Whose report it is. */
    public String getHolder() {
        return names.name(getMatter().holderBodyId());
    }

    /** The bodies that may get it; the holder is none of them. */
    public List<SelectItem> getReceivers() {
        UUID holder = getMatter().holderBodyId();
        return outlooks.choices(getMatter(), HandoverKind.REFER).stream()
                .filter(choice -> choice.against() == null)
                .map(choice -> choice.receiver().body())
                .filter(body -> !body.id().equals(holder))
                .map(body -> new SelectItem(body.id().toString(), body.name()))
                .toList();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    /** Referring or assigning. */
    public HandoverKind[] getKinds() {
        return HandoverKind.values();
    }

    public Limits getLimits() {
        return outlooks.limits(getMatterId());
    }

    @Override
    public String getRemarks() {
        return remarksOn(Transition.CHANGE_HANDLER);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict newVerdict) {
        verdict = newVerdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String newReceiver) {
        receiver = newReceiver;
    }

    public HandoverKind getKind() {
        return kind;
    }

    public void setKind(HandoverKind newKind) {
        kind = newKind;
    }

    public LocalDate getLimitOn() {
        return limitOn;
    }

    public void setLimitOn(LocalDate newLimitOn) {
        limitOn = newLimitOn;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String newRequirements) {
        requirements = newRequirements;
    }
}

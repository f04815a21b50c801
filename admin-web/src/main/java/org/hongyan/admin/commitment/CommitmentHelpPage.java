package org.hongyan.admin.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.commitment.Assistance;
import org.hongyan.commitment.CommitmentReader;
import org.hongyan.commitment.RecordAssistance;

/** Help for somebody in hardship, from the application to the delivery. */
@Named
@RequestScoped
public class CommitmentHelpPage extends ReplyForm {

    @Inject
    private CommitmentReader reader;

    @Inject
    private RecordAssistance record;

    private List<Assistance> help;
    private Assistance.Kind kind;
    private String need;
    private String givenBy;
    private BigDecimal amount;
    private LocalDate appliedOn;
    private boolean unconditional;
    private String assistanceId;
    private Assistance.State next;
    private LocalDate on;
    private String remark;

    /** Records an application. */
    public void apply() {
        record.apply(new RecordAssistance.Order(getMatterId(), kind, need, givenBy, amount, appliedOn, unconditional));
        done("commitment.help", "commitment/help", "commitment.help.done");
    }

    /** Records what became of one. */
    public void goOn() {
        record.goOn(getMatterId(), chosen(assistanceId), next, on, remark);
        done("commitment.help", "commitment/help", "commitment.help.done");
    }

    public List<Assistance> getHelp() {
        if (help == null) {
            help = reader.help(getMatterId());
        }
        return help;
    }

    /** Those that go on. */
    public List<SelectItem> getOpen() {
        return getHelp().stream()
                .filter(one -> one.state() == Assistance.State.APPLIED || one.state() == Assistance.State.APPROVED)
                .map(one -> new SelectItem(
                        one.id().toString(),
                        Texts.text("commitment.item", Texts.of(one.kind()), Texts.of(one.state()))))
                .toList();
    }

    public Assistance.Kind[] getKinds() {
        return Assistance.Kind.values();
    }

    public Assistance.State[] getNexts() {
        return new Assistance.State[] {Assistance.State.APPROVED, Assistance.State.REFUSED, Assistance.State.DELIVERED};
    }

    public Assistance.Kind getKind() {
        return kind;
    }

    public void setKind(Assistance.Kind newKind) {
        kind = newKind;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String newNeed) {
        need = newNeed;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String newGivenBy) {
        givenBy = newGivenBy;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal newAmount) {
        amount = newAmount;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate newAppliedOn) {
        appliedOn = newAppliedOn;
    }

    public boolean isUnconditional() {
        return unconditional;
    }

    public void setUnconditional(boolean newUnconditional) {
        unconditional = newUnconditional;
    }

    public String getAssistanceId() {
        return assistanceId;
    }

    public void setAssistanceId(String newAssistanceId) {
        assistanceId = newAssistanceId;
    }

    public Assistance.State getNext() {
        return next;
    }

    public void setNext(Assistance.State newNext) {
        next = newNext;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate newOn) {
        on = newOn;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String newRemark) {
        remark = newRemark;
    }
}

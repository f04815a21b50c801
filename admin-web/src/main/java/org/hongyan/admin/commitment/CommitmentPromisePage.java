package org.hongyan.admin.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.commitment.Commitment;
import org.hongyan.commitment.CommitmentReader;
import org.hongyan.commitment.KeepCommitments;

/** Promises made to the petitioner, and what became of them. */
@Named
@RequestScoped
public class CommitmentPromisePage extends ReplyForm {

    @Inject
    private CommitmentReader reader;

    @Inject
    private KeepCommitments keep;

    private List<Commitment> promises;
    private String byWhom;
    private String promise;
    private LocalDate dueOn;
    private String commitmentId;
    private LocalDate on;
    private String outcome;

    /** Adds a promise. */
    public void make() {
        keep.make(getMatterId(), byWhom, promise, dueOn);
        done("commitment.promise", "commitment/promise", "commitment.made", byWhom);
    }

    /** Says what became of one. */
    public void end(boolean fulfilled) {
        keep.end(getMatterId(), chosen(commitmentId), fulfilled, on, outcome);
        done("commitment.promise", "commitment/promise", "commitment.ended");
    }

    public List<Commitment> getPromises() {
        if (promises == null) {
            promises = reader.promises(getMatterId());
        }
        return promises;
    }

    /** Those of which nobody has said what became of them. */
    public List<SelectItem> getOpen() {
        return getPromises().stream()
                .filter(one -> one.state() == Commitment.State.OPEN)
                .map(one -> new SelectItem(
                        one.id().toString(), Texts.text("commitment.item", one.promise(), Format.date(one.dueOn()))))
                .toList();
    }

    public String getByWhom() {
        return byWhom;
    }

    public void setByWhom(String newByWhom) {
        byWhom = newByWhom;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String newPromise) {
        promise = newPromise;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate newDueOn) {
        dueOn = newDueOn;
    }

    public String getCommitmentId() {
        return commitmentId;
    }

    public void setCommitmentId(String newCommitmentId) {
        commitmentId = newCommitmentId;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate newOn) {
        on = newOn;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String newOutcome) {
        outcome = newOutcome;
    }
}

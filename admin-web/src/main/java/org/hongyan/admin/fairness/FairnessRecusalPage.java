package org.hongyan.admin.fairness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.fairness.RecusalReader;
import org.hongyan.fairness.RecusalReader.Line;
import org.hongyan.fairness.StateInterest;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;

/** Whoever works on the matter states an interest or none; the head sets a colleague aside. */
@Named
@RequestScoped
public class FairnessRecusalPage extends ReplyForm {

    @Inject
    private RecusalReader reader;

    @Inject
    private StateInterest statements;

    @Inject
    private CurrentActor actors;

    private boolean noInterest;
    private String reason;
    private String personId;
    private String why;
    private String recusedId;
    private String because;
    private List<Line> lines;

    /** No interest of one's own. */
    public void none() {
        statements.none(getMatterId(), noInterest);
        done("fairness.recusal", "case", "fairness.recusal.none.done");
    }

    /** Steps aside. */
    public void declare() {
        statements.declare(getMatterId(), reason);
        done("fairness.recusal", "case", "fairness.recusal.declared");
    }

    /** Sets a colleague aside. */
    public void setAside() {
        statements.setAside(getMatterId(), chosen(personId), why);
        done("fairness.recusal", "fairness/recusal", "fairness.recusal.set.done");
    }

    /** Ends what was a mistake. */
    public void lift() {
        statements.lift(getMatterId(), chosen(recusedId), because);
        done("fairness.recusal", "fairness/recusal", "fairness.recusal.lifted");
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = reader.lines(getMatterId());
        }
        return lines;
    }

    /** True if the own statement is asked for before the first step. */
    public boolean isAsked() {
        return reader.missing(getMatterId());
    }

    /** True for a head. */
    public boolean isHead() {
        return actors.get().may(Permission.APPROVE);
    }

    /** The sentence that is ticked. */
    public String getWords() {
        return Texts.text("InterestStatement.words");
    }

    public List<SelectItem> getColleagues() {
        return items(reader.choices(getMatterId()));
    }

    public List<SelectItem> getRecused() {
        return items(reader.recused(getMatterId()));
    }

    private static List<SelectItem> items(Map<UUID, String> names) {
        return names.entrySet().stream()
                .map(one -> new SelectItem(one.getKey().toString(), one.getValue()))
                .toList();
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean stated) {
        noInterest = stated;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String newPersonId) {
        personId = newPersonId;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String newWhy) {
        why = newWhy;
    }

    public String getRecusedId() {
        return recusedId;
    }

    public void setRecusedId(String newRecusedId) {
        recusedId = newRecusedId;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String newBecause) {
        because = newBecause;
    }
}

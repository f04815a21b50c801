package org.hongyan.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.matter.CorrectEntry;

/** An entry of the course of a matter is wrong: a new entry says what is right. */
@Named
@RequestScoped
public class AuditCorrectPage extends ReplyForm {

    @Inject
    private CorrectEntry correct;

    private String entry;
    private String text;

    /** Adds the correction and goes back to the case. */
    public void correct() {
        correct.correct(getMatterId(), entry == null ? null : Integer.valueOf(entry), text);
        done("audit.correct", "case", "audit.correct.done");
    }

    /** The entries of the own body, the latest first. */
    public List<SelectItem> getEntries() {
        return correct.own(getMatterId()).stream()
                .map(line -> new SelectItem(
                        String.valueOf(line.seq()),
                        line.seq() + " · " + Format.date(line.happenedOn()) + " · "
                                + Texts.named("event." + line.kind(), line.args())))
                .toList();
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String newEntry) {
        entry = newEntry;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }
}

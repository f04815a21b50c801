package org.hongyan.admin.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.matter.Audience;
import org.hongyan.record.RecordReader;
import org.hongyan.record.WriteNote;

/** A note in the course of a matter: first what it says, then who may read it. */
@Named
@RequestScoped
public class RecordNotePage extends ReplyForm {

    @Inject
    private RecordReader reader;

    @Inject
    private WriteNote note;

    private String words;
    private String audience;
    private boolean sure;

    /** Writes it. */
    public void write() {
        note.write(
                new WriteNote.Order(getMatterId(), audience == null ? null : Audience.valueOf(audience), words, sure));
        done("record.note", "case", "record.note.done");
    }

    /** Each audience with what it means. */
    public List<SelectItem> getAudiences() {
        return reader.audiences(getMatterId()).stream()
                .map(one -> new SelectItem(
                        one.name(),
                        Texts.text("record.note." + one) + " · " + Texts.text("record.note." + one + ".why")))
                .toList();
    }

    /** True if this desk may write to the petitioner. */
    public boolean isSpeaking() {
        return reader.audiences(getMatterId()).contains(Audience.PETITIONER);
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean newSure) {
        sure = newSure;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String newWords) {
        words = newWords;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String newAudience) {
        audience = newAudience;
    }
}

package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.hongyan.document.Finding;
import org.hongyan.reply.CheckLine;
import org.hongyan.reply.DraftFindings;
import org.hongyan.reply.NoteKind;
import org.hongyan.reply.SubmitOpinion;

/** The opinion, demand by demand, beside the paper it will be. */
@Named
@RequestScoped
public class ReplyOpinionPage extends ReplyForm {

    @Inject
    private DraftFindings findings;

    @Inject
    private SubmitOpinion submit;

    private List<FindingRow> rows;
    private String preview;

    /** Saves what is typed; preview and check list follow. */
    public void save() {
        findings.save(getMatterId(), getRows().stream().map(FindingRow::draft).toList());
        changed("reply.opinion");
        preview = null;
    }

    /** Saves it and puts it before the head. */
    public void submit() {
        save();
        submit.submit(getMatterId());
        done("reply.opinion", "case", "reply.opinion.done", getMatter().number());
    }

    public List<FindingRow> getRows() {
        if (rows == null) {
            rows = getHandling().demands().stream().map(FindingRow::new).toList();
        }
        return rows;
    }

    /** What a finding may rest on. */
    public List<SelectItem> getEvidence() {
        return getHandling().evidence().stream()
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    public Finding[] getFindings() {
        return Finding.values();
    }

    /** What blocks first, then what reminds, then what is done. */
    public List<CheckLine> getChecks() {
        return getHandling().checks().stream()
                .sorted(Comparator.comparing((CheckLine line) -> line.met())
                        .thenComparing(line -> !line.blocks())
                        .thenComparing(CheckLine::demand))
                .toList();
    }

    /** How many things are still missing. */
    public long getMissing() {
        return getHandling().checks().stream().filter(CheckLine::blocks).count();
    }

    /** The head's remarks, if the opinion came back last. */
    public String getRemarks() {
        return getHandling().notes().stream()
                .filter(note -> note.kind() == NoteKind.SENT_BACK)
                .reduce((earlier, later) -> later)
                .map(note -> note.text())
                .orElse("");
    }

    public String getPreview() {
        if (preview == null) {
            preview = handlings().preview(getMatterId());
        }
        return preview;
    }
}

package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.reply.CheckLine;
import org.hongyan.reply.ReturnOpinion;
import org.hongyan.reply.SignOpinion;

/** The head reads the letter and what the petitioner will be told, then signs it or gives it back. */
@Named
@RequestScoped
public class ReplySignPage extends ReplyForm {

    @Inject
    private SignOpinion sign;

    @Inject
    private ReturnOpinion giveBack;

    @Inject
    private DeskPage desk;

    private String remarks;

    /** Signs it and goes on to its service. */
    public void sign() {
        sign.sign(getMatterId());
        done("reply.sign", "case", "reply.sign.done", getMatter().number());
    }

    /** Gives it back to the handler. */
    public void giveBack() {
        giveBack.returnToHandler(getMatterId(), remarks);
        done("reply.sign", "case", "reply.sign.returned", getMatter().number());
    }

    public String getPreview() {
        return handlings().preview(getMatterId());
    }

    /** What the petitioner will read on his or her page. */
    public String getSentence() {
        return Texts.text("reply.sign.sentence", desk.getDesk().bodyName());
    }

    /** Everything that is looked at before signing, what is missing first. */
    public List<CheckLine> getChecks() {
        return getHandling().checks().stream()
                .sorted(Comparator.comparing(CheckLine::met)
                        .thenComparing(line -> !line.blocks())
                        .thenComparing(CheckLine::demand))
                .toList();
    }

    /** True if nothing blocks. */
    public boolean isReady() {
        return getHandling().checks().stream().noneMatch(CheckLine::blocks);
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String newRemarks) {
        remarks = newRemarks;
    }
}

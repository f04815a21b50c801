package org.hongyan.admin.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.supervision.Consequence;
import org.hongyan.supervision.JudgeSupervision;
import org.hongyan.supervision.Supervision;
import org.hongyan.supervision.Supervisions;

/** The supervisor verifies an answer, or goes further. */
@Named
@RequestScoped
public class SupervisionJudgePage extends ReplyForm {

    private static final String ENOUGH = "ENOUGH";

    @Inject
    private Supervisions supervisions;

    @Inject
    private JudgeSupervision judging;

    @Inject
    private HandoverTree names;

    @Inject
    private DeskPage desk;

    private Supervision own;
    private boolean read;
    private String verdict;
    private String reasons;

    /** Decides and goes back to the case. */
    public void judge() {
        boolean enough = ENOUGH.equals(verdict);
        judging.judge(
                getMatterId(),
                verdict == null ? null : enough,
                verdict == null || enough ? null : Consequence.valueOf(verdict),
                reasons);
        done(
                "supervision.judge",
                "case",
                "supervision.judge.done." + enough,
                getMatter().number());
    }

    /** The own one, null if there is none. */
    public Supervision getOwn() {
        if (!read) {
            own = supervisions.own(getMatterId(), desk.getDesk().bodyId()).orElse(null);
            read = true;
        }
        return own;
    }

    public String getReceiver() {
        return getOwn() == null ? "" : names.name(getOwn().receiverBodyId());
    }

    /** Enough, or what follows. */
    public List<SelectItem> getVerdicts() {
        return Stream.concat(
                        Stream.of(new SelectItem(ENOUGH, Texts.text("supervision.judge.enough"))),
                        Stream.of(Consequence.values())
                                .map(one -> new SelectItem(
                                        one.name(), Texts.text("supervision.judge.notEnough", Texts.of(one)))))
                .toList();
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String newVerdict) {
        verdict = newVerdict;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String newReasons) {
        reasons = newReasons;
    }
}

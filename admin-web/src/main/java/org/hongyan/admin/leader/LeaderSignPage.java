package org.hongyan.admin.leader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.leader.LeaderPaper;
import org.hongyan.leader.LeaderReader;
import org.hongyan.leader.SignLeaderPaper;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** A leader's paper waits: somebody else than the drafter signs it or sends it back. */
@Named
@RequestScoped
public class LeaderSignPage extends ReplyForm {

    @Inject
    private LeaderReader reader;

    @Inject
    private SignLeaderPaper sign;

    @Inject
    private CurrentActor actors;

    private List<LeaderPaper> waiting;
    private String remarks;

    /** Papers that wait, oldest first. */
    public List<LeaderPaper> getWaiting() {
        if (waiting == null) {
            waiting = reader.waiting(getMatterId());
        }
        return waiting;
    }

    /** The paper as it will be printed. */
    public String html(LeaderPaper paper) {
        return reader.html(paper);
    }

    /** Who drafted it. */
    public String drafter(LeaderPaper paper) {
        return reader.drafter(paper);
    }

    /** What kind of paper it is. */
    public String title(LeaderPaper paper) {
        return Texts.of(paper.kind());
    }

    /** True for somebody who may sign what others drafted. */
    public boolean signer(LeaderPaper paper) {
        Actor actor = actors.get();
        return actor.may(Permission.APPROVE) && !paper.draftedBy().equals(actor.personId());
    }

    /** True if any of them is this person's to sign or to send back. */
    public boolean isAnyToSign() {
        return getWaiting().stream().anyMatch(this::signer);
    }

    /** Signs it. */
    public void sign(LeaderPaper paper) {
        sign.sign(getMatterId(), paper.id());
        done("leader.sign", "case", "leader.sign.done", title(paper));
    }

    /** Sends it back to whoever drafted it. */
    public void sendBack(LeaderPaper paper) {
        sign.sendBack(getMatterId(), paper.id(), remarks);
        done("leader.sign", "case", "leader.sign.back.done", title(paper));
    }

    /** Gives it up. */
    public void takeBack(LeaderPaper paper) {
        sign.takeBack(getMatterId(), paper.id());
        done("leader.sign", "case", "leader.sign.taken", title(paper));
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String newRemarks) {
        remarks = newRemarks;
    }
}
